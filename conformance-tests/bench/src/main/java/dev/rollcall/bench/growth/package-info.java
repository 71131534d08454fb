/** From a thousand sessions to a million. */
@NullMarked
package dev.rollcall.bench.growth;

import org.jspecify.annotations.NullMarked;
