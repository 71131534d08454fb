/** What the server says, judged by the contracts, over real HTTP. */
@NullMarked
package dev.rollcall.suite;

import org.jspecify.annotations.NullMarked;
