/** A world with as many sessions as one likes. */
@NullMarked
package dev.rollcall.bench.world;

import org.jspecify.annotations.NullMarked;
