/** What Joomla with cAPI says, over real HTTP. */
@NullMarked
package dev.rollcall.suite.joomla;

import org.jspecify.annotations.NullMarked;
