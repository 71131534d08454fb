/** One server after the other, under the same load. */
@NullMarked
package dev.rollcall.bench.sidebyside;

import org.jspecify.annotations.NullMarked;
