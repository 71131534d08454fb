/** Lists in JSON bodies, row by row: most rows of a list were in the one before, and what was found out about them still holds. */
@NullMarked
package dev.rollcall.contract.rows;

import org.jspecify.annotations.NullMarked;
