package dev.rollcall.codecs.php;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An object, by its class's name and its members: {@code O:8:"stdClass":0:{}}.
 *
 * @param className with its namespace, never empty
 * @param members in order, as on the wire
 */
public record PhpObject(PhpString className, List<PhpMember> members) implements PhpValue {

    public PhpObject {
        if (className.size() == 0) {
            throw new IllegalArgumentException("an object has a class");
        }
        members = List.copyOf(members);
    }

    /** An object of the named class with these members, in this order. */
    public static PhpObject of(String className, PhpMember... members) {
        return new PhpObject(PhpString.of(className), Arrays.asList(members));
    }

    /** The value of the last member of this name, whoever may use it. */
    public Optional<PhpValue> get(String name) {
        PhpString wanted = PhpString.of(name);
        return members.stream()
                .filter(member -> member.name().equals(wanted))
                .map(PhpMember::value)
                .reduce((first, second) -> second);
    }
}
