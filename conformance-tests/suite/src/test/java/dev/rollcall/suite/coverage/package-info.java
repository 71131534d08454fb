/** What the suite as a whole has shown. */
@NullMarked
package dev.rollcall.suite.coverage;

import org.jspecify.annotations.NullMarked;
