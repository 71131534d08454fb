/** Refusals as data: one row each, played over real HTTP. */
@NullMarked
package dev.rollcall.suite.refusals;

import org.jspecify.annotations.NullMarked;
