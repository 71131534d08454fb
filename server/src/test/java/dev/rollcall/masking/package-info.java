@NullMarked
package dev.rollcall.masking;

import org.jspecify.annotations.NullMarked;
