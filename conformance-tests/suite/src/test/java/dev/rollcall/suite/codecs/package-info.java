/** The codecs as programs use them: against a mock, and in their two languages, which have to agree. */
@NullMarked
package dev.rollcall.suite.codecs;

import org.jspecify.annotations.NullMarked;
