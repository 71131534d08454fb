/** States that are taken out of one sandbox and go on in another. */
@NullMarked
package dev.rollcall.suite.state;

import org.jspecify.annotations.NullMarked;
