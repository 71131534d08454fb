package dev.rollcall.codecs.php;

/** PHP's null: {@code N;}. */
public enum PhpNull implements PhpValue {
    /** The only one. */
    NULL
}
