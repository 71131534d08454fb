/** The hot parts, each alone. */
@NullMarked
package dev.rollcall.bench.jmh;

import org.jspecify.annotations.NullMarked;
