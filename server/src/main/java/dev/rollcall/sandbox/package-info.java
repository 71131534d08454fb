/** What a set of callers has to itself: state, clock, chance, journal. */
@NullMarked
package dev.rollcall.sandbox;

import org.jspecify.annotations.NullMarked;
