/** Rollcall in JavaScript tests: started, shared and stopped by the published package. */
@NullMarked
package dev.rollcall.suite.javascript;

import org.jspecify.annotations.NullMarked;
