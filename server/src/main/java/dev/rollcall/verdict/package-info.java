/** What the contracts say of the traffic of a sandbox: judged beside it, kept for those who ask later. */
@NullMarked
package dev.rollcall.verdict;

import org.jspecify.annotations.NullMarked;
