/** World files: somebody's own accounts and sessions, read from YAML, every mistake told with its place. */
@NullMarked
package dev.rollcall.world;

import org.jspecify.annotations.NullMarked;
