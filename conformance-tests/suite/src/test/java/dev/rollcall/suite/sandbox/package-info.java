/** One server, many sandboxes: each has its own state, clock and journal, and nothing leaks from one into another. */
@NullMarked
package dev.rollcall.suite.sandbox;

import org.jspecify.annotations.NullMarked;
