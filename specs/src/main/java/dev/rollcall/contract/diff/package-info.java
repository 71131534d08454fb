/** What changed between two versions of a contract, and whom that breaks. */
@NullMarked
package dev.rollcall.contract.diff;

import org.jspecify.annotations.NullMarked;
