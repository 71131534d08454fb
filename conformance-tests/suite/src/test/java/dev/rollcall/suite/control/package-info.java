/** The mock's own API, called through its generated client and judged by its contract as products are. */
@NullMarked
package dev.rollcall.suite.control;

import org.jspecify.annotations.NullMarked;
