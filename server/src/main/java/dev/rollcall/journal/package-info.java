/** What was said, kept for those who ask later. */
@NullMarked
package dev.rollcall.journal;

import org.jspecify.annotations.NullMarked;
