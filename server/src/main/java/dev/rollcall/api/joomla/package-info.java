/** Joomla with cAPI behind the mock: the session table of one site, and logging in to it and out of it. */
@NullMarked
package dev.rollcall.api.joomla;

import org.jspecify.annotations.NullMarked;
