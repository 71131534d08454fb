/** The limits of our stack: the same bytes, by Grizzly alone and by Jersey on it. */
@NullMarked
package dev.rollcall.bench.stack;

import org.jspecify.annotations.NullMarked;
