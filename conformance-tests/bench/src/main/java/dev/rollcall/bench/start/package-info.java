/** How long a start takes, how much memory it needs, how large the files are. */
@NullMarked
package dev.rollcall.bench.start;

import org.jspecify.annotations.NullMarked;
