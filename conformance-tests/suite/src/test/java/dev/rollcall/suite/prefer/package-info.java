/** What callers may prefer: documented answers, strictness; and what they are told about their requests. */
@NullMarked
package dev.rollcall.suite.prefer;

import org.jspecify.annotations.NullMarked;
