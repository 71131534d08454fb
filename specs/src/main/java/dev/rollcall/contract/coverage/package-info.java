/** What of a contract some traffic has shown. */
@NullMarked
package dev.rollcall.contract.coverage;

import org.jspecify.annotations.NullMarked;
