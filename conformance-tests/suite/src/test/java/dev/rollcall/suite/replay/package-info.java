/** Many callers at once, and the same calls one after the other: the answers are the same. */
@NullMarked
package dev.rollcall.suite.replay;

import org.jspecify.annotations.NullMarked;
