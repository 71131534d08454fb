/** Programs that are started, pinned to a core, watched and ended. */
@NullMarked
package dev.rollcall.bench.process;

import org.jspecify.annotations.NullMarked;
