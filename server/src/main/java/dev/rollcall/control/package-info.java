/** The mock's own API: implements {@code specs/mock-control.yaml}. */
@NullMarked
package dev.rollcall.control;

import org.jspecify.annotations.NullMarked;
