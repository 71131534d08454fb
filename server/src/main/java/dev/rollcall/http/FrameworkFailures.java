package dev.rollcall.http;

/** In which words a product says what the framework refuses. */
@FunctionalInterface
public interface FrameworkFailures {

    /** The product's own refusal; never an empty answer unless the product's is empty. */
    Failure say(FrameworkRefusal refusal);
}
