/** The products' own encodings as their servers and clients write them: Commvault, Rocket.Chat and Joomla. */
@NullMarked
package dev.rollcall.codecs;

import org.jspecify.annotations.NullMarked;
