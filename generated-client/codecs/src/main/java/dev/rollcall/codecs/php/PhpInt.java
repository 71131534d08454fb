package dev.rollcall.codecs.php;

/** A whole number of 64 bits: {@code i:-5;}. */
public record PhpInt(long value) implements PhpKey {}
