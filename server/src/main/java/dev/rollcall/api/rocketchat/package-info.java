/** Rocket.Chat 6.x: sessions of all users ("device management"), login and logout. */
@NullMarked
package dev.rollcall.api.rocketchat;

import org.jspecify.annotations.NullMarked;
