/** Rules for the contracts themselves: those that hold anywhere, and those of this house. */
@NullMarked
package dev.rollcall.contract.lint;

import org.jspecify.annotations.NullMarked;
