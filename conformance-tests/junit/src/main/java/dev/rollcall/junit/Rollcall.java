package dev.rollcall.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives every test of the class a fresh mock, and fails it when its traffic broke a contract. All mocks are sandboxes of one
 * server, so that tests can run in parallel and start at once.
 *
 * <p>A test method takes what it needs as parameters: {@link RollcallMock}, {@link TestClock}, {@link Traffic}.
 */
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RollcallExtension.class)
public @interface Rollcall {

    /** Whether every test has a server of its own on a free port: for tests of several sandboxes, or of the server's root. */
    boolean ownServer() default false;
}
