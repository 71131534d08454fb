/** The contracts as values, and everything that reads traffic by them. */
@NullMarked
package dev.rollcall.contract;

import org.jspecify.annotations.NullMarked;
