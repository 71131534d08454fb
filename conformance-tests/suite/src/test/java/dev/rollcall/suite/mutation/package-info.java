/** How much of what can be wrong with an exchange the judge finds: conformant exchanges, corrupted in one way each. */
@NullMarked
package dev.rollcall.suite.mutation;

import org.jspecify.annotations.NullMarked;
