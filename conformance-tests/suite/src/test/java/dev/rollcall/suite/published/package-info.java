/** What others build with nothing but the published artifacts. */
@NullMarked
package dev.rollcall.suite.published;

import org.jspecify.annotations.NullMarked;
