/** What the READMEs show of Java, line by line: compiled, and run. */
@NullMarked
package dev.rollcall.suite.readme;

import org.jspecify.annotations.NullMarked;
