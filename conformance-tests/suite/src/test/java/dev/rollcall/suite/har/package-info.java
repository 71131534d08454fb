/** Recorded traffic, judged by {@code check har}. */
@NullMarked
package dev.rollcall.suite.har;

import org.jspecify.annotations.NullMarked;
