/** Stands between an app and a real server, changes nothing, and lets every exchange be seen. */
@NullMarked
package dev.rollcall.proxy;

import org.jspecify.annotations.NullMarked;
