/** What goes wrong on purpose, over real HTTP: in each product's own words, and judged by its contract. */
@NullMarked
package dev.rollcall.suite.faults;

import org.jspecify.annotations.NullMarked;
