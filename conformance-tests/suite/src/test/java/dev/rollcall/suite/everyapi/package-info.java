/** What holds for every product alike. */
@NullMarked
package dev.rollcall.suite.everyapi;

import org.jspecify.annotations.NullMarked;
