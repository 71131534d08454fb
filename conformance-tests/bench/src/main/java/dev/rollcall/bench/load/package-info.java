/** What is asked, who asks it, and how fast the answers were. */
@NullMarked
package dev.rollcall.bench.load;

import org.jspecify.annotations.NullMarked;
