/** What all products share on the wire. */
@NullMarked
package dev.rollcall.http;

import org.jspecify.annotations.NullMarked;
