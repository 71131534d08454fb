/** Rocket.Chat 6.x: sessions ("device management"), login, second factor and logout. */
@NullMarked
package dev.rollcall.api.rocketchat;

import org.jspecify.annotations.NullMarked;
