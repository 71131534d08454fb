package dev.rollcall.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the base URL of a product in the mock of this test, on a parameter that is a {@link java.net.URI} or a text. It has no trailing
 * slash.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface RollcallUrl {

    /** The product by its name in world files, such as {@code rocketchat}; the mock itself if it is left out. */
    String value() default "";
}
