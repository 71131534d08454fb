package dev.rollcall.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a test how the behaviour that it asserts is known. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scenario {

    /** How it is known. */
    Known known();

    /** The source in a few words, as in the contracts' {@code x-source}. */
    String source();
}
