package dev.rollcall.codecs.php;

/** A floating-point number: {@code d:0.1;}. */
public record PhpDouble(double value) implements PhpValue {}
