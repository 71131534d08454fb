/** A mock for every test, and a test that fails when its traffic broke a contract. */
@NullMarked
package dev.rollcall.junit;

import org.jspecify.annotations.NullMarked;
