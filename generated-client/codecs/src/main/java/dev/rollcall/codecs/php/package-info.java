/** PHP's serialized values and session payloads, read by structure alone: no class is ever instantiated. */
@NullMarked
package dev.rollcall.codecs.php;

import org.jspecify.annotations.NullMarked;
