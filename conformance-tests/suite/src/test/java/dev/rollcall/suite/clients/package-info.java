/** Clients walk through whole sessions, from log-in to refusal: ours, and those that people have. */
@NullMarked
package dev.rollcall.suite.clients;

import org.jspecify.annotations.NullMarked;
