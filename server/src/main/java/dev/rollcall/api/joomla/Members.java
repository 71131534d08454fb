package dev.rollcall.api.joomla;

import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpMember;
import dev.rollcall.codecs.php.PhpNull;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpValue;
import java.util.ArrayList;
import java.util.List;

/** The members of a PHP object while it is being put together, in order. */
final class Members {
    private final List<PhpMember> members = new ArrayList<>();

    Members add(String name, PhpValue value) {
        members.add(PhpMember.ofPublic(name, value));
        return this;
    }

    Members text(String name, String value) {
        return add(name, PhpString.of(value));
    }

    Members number(String name, long value) {
        return add(name, new PhpInt(value));
    }

    Members nothing(String... names) {
        for (String name : names) {
            add(name, PhpNull.NULL);
        }
        return this;
    }

    Members guarded(String name, PhpValue value) {
        members.add(PhpMember.ofProtected(name, value));
        return this;
    }

    PhpObject as(String className) {
        return new PhpObject(PhpString.of(className), members);
    }
}
