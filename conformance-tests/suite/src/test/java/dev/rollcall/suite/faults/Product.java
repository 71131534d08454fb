package dev.rollcall.suite.faults;

import dev.rollcall.junit.RollcallMock;
import java.net.URI;
import java.util.function.Function;

/** The products, by who may list their sessions. */
enum Product {
    COMMVAULT(Person::ofCommvault, 401),
    ROCKETCHAT(Person::ofRocketChat, 401),
    /** Whoever is no longer logged in is a guest there, and guests may not list. */
    JOOMLA(Person::ofJoomla, 403);

    private final Function<URI, Person> login;
    /** What is said to whoever is not logged in. */
    private final int toStrangers;

    Product(Function<URI, Person> login, int toStrangers) {
        this.login = login;
        this.toStrangers = toStrangers;
    }

    /** Somebody who has logged in just now. */
    Person in(RollcallMock mock) {
        return login.apply(mock.url());
    }

    int toStrangers() {
        return toStrangers;
    }
}
