/** The second opinion: whether another judge finds the same exchanges fine. */
@NullMarked
package dev.rollcall.suite.judges;

import org.jspecify.annotations.NullMarked;
