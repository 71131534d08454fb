/** Faults that bend calls: of sessions, in the products' own words, and of the wire. Knows neither HTTP nor any product. */
@NullMarked
package dev.rollcall.fault;

import org.jspecify.annotations.NullMarked;
