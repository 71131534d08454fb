package dev.rollcall.http;

/**
 * A model that nobody changes once it is made, and that is written by one format only: its JSON is written once, whatever it is
 * then part of.
 */
public interface Lasting {

    /** Its JSON, as soon as it was written. */
    WrittenJson json();
}
