/** Recorded traffic: HAR 1.2 read and written entry by entry, and judged. */
@NullMarked
package dev.rollcall.contract.har;

import org.jspecify.annotations.NullMarked;
