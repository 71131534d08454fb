/** How fast recordings are judged. */
@NullMarked
package dev.rollcall.bench.har;

import org.jspecify.annotations.NullMarked;
