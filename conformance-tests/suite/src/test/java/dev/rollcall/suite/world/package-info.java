/** Mocks that start with a world file. */
@NullMarked
package dev.rollcall.suite.world;

import org.jspecify.annotations.NullMarked;
