/** The commands, one class each; the only place that prints or ends the process. */
@NullMarked
package dev.rollcall.cli;

import org.jspecify.annotations.NullMarked;
