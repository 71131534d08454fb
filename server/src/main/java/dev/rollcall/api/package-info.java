/** The seam between the server and the products it mocks. */
@NullMarked
package dev.rollcall.api;

import org.jspecify.annotations.NullMarked;
