/**
 * Rocket.Chat's second factor for callers of its REST API: the demand for a code, and the HTTP client that answers it and
 * repeats the call.
 */
@NullMarked
package dev.rollcall.codecs.twofactor;

import org.jspecify.annotations.NullMarked;
