package dev.rollcall.codecs.php;

/** A truth value: {@code b:1;}. */
public record PhpBool(boolean value) implements PhpValue {}
