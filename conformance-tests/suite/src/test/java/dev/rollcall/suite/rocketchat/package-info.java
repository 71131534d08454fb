/** Rocket.Chat over real HTTP. */
@NullMarked
package dev.rollcall.suite.rocketchat;

import org.jspecify.annotations.NullMarked;
