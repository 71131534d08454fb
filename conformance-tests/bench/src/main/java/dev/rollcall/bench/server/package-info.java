/** What is measured beside each other: ours, the limits of its stack, and other mocks. */
@NullMarked
package dev.rollcall.bench.server;

import org.jspecify.annotations.NullMarked;
