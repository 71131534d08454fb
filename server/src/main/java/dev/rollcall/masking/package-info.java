/** Secrets made unreadable before anything is shown or written down. */
@NullMarked
package dev.rollcall.masking;

import org.jspecify.annotations.NullMarked;
