/** Who is logged in: accounts and their sessions, in plain Java, without HTTP. */
@NullMarked
package dev.rollcall.session;

import org.jspecify.annotations.NullMarked;
