/** The contracts themselves: their style, the linters, and that everything else follows them. */
@NullMarked
package dev.rollcall.suite.contract;

import org.jspecify.annotations.NullMarked;
