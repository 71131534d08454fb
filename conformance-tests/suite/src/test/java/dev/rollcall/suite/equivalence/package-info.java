/** Two forms of one answer say the same. */
@NullMarked
package dev.rollcall.suite.equivalence;

import org.jspecify.annotations.NullMarked;
