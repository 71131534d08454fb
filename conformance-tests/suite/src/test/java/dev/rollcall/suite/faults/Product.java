package dev.rollcall.suite.faults;

import dev.rollcall.junit.RollcallMock;

/** The products, by who may list their sessions. */
enum Product {
    COMMVAULT(401) {
        @Override
        Person in(RollcallMock mock) {
            return Person.ofCommvault(mock.url());
        }
    },
    ROCKETCHAT(401) {
        @Override
        Person in(RollcallMock mock) {
            return Person.ofRocketChat(mock.url());
        }
    },
    /** Whoever is no longer logged in is a guest there, and guests may not list. */
    JOOMLA(403) {
        @Override
        Person in(RollcallMock mock) {
            return Person.ofJoomla(mock.url());
        }
    };

    /** What is said to whoever is not logged in. */
    private final int toStrangers;

    Product(int toStrangers) {
        this.toStrangers = toStrangers;
    }

    /** Somebody who has logged in just now. */
    abstract Person in(RollcallMock mock);

    int toStrangers() {
        return toStrangers;
    }
}
