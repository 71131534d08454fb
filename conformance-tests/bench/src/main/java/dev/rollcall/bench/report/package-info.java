/** Tables, curves, and the machine that they come from. */
@NullMarked
package dev.rollcall.bench.report;

import org.jspecify.annotations.NullMarked;
