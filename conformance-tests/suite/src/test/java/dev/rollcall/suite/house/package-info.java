/** The rules of the house, as tests. */
@NullMarked
package dev.rollcall.suite.house;

import org.jspecify.annotations.NullMarked;
