package dev.rollcall.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives every test a fresh mock, and fails it when its traffic broke a contract. It stands on a class, for all its tests and those of
 * nested classes, or on a single test; what several of them say is added up. All mocks are sandboxes of one server, started once in
 * this JVM on a free port, so that tests can run in parallel and start at once.
 *
 * <p>Test methods, {@code @BeforeEach} and {@code @AfterEach} methods and constructors of classes with an object for each test take what
 * they need as parameters, all of the same mock:
 *
 * <ul>
 *   <li>{@link RollcallMock}, {@link TestClock}, {@link Traffic}, and {@link Control}, through which it is bent and asked
 *   <li>any generated API, such as {@code dev.rollcall.client.rocketchat.api.SessionApi}, or an {@code ApiClient} for several of them: its
 *       base URL is set, and nobody is logged in; credentials go with each call. Those of Joomla keep cookies
 *   <li>{@link Clients}, for generated clients that send credentials with every call
 *   <li>a {@link java.net.URI} or a text with {@link RollcallUrl}, for clients of other makes
 * </ul>
 *
 * <p>What a failed test and its mock said to each other is printed, secrets masked.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RollcallExtension.class)
public @interface Rollcall {

    /** Whether every test has a server of its own on a free port: for tests of several sandboxes, or of the server's root. */
    boolean ownServer() default false;

    /**
     * Violations that requests may show without failing the test, by their keys, such as {@code request.parameter.type}. They need
     * not occur; those that a test means to send are better announced with {@link Traffic#expectBrokenRequests(String...)}. Answers are
     * never excused.
     */
    String[] allow() default {};
}
