/** The mock server, and the list of the products it mocks. */
@NullMarked
package dev.rollcall;

import org.jspecify.annotations.NullMarked;
