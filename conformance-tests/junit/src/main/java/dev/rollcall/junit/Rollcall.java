package dev.rollcall.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives every test of the class a fresh mock on a free port, and fails it when its traffic broke a contract.
 *
 * <p>A test method takes what it needs as parameters: {@link RollcallMock}, {@link TestClock}, {@link Traffic}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RollcallExtension.class)
public @interface Rollcall {}
