/** Measures the mock: beside others, part by part, and as it grows. One class for each command. */
@NullMarked
package dev.rollcall.bench;

import org.jspecify.annotations.NullMarked;
