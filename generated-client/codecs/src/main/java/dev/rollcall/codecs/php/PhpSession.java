package dev.rollcall.codecs.php;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A session's variables, in the form of PHP's session handler {@code php}, the default: entries {@code name|value},
 * one after the other.
 *
 * @param entries in order, as on the wire; PHP writes each name once, but reads repeated ones and keeps the last
 */
public record PhpSession(List<PhpEntry> entries) {

    public PhpSession {
        entries = List.copyOf(entries);
    }

    /** A session of these entries, in this order. */
    public static PhpSession of(PhpEntry... entries) {
        return new PhpSession(Arrays.asList(entries));
    }

    /** A session of these entries, in this order. */
    public static PhpSession of(List<PhpEntry> entries) {
        return new PhpSession(entries);
    }

    /** The value that PHP would find under a name: the last one. */
    public Optional<PhpValue> get(String name) {
        PhpString wanted = PhpString.of(name);
        return entries.stream()
                .filter(entry -> entry.name().equals(wanted))
                .map(PhpEntry::value)
                .reduce((first, second) -> second);
    }

    /**
     * The payload; no bytes for no entries.
     *
     * @throws IllegalArgumentException if values lie deeper than {@link PhpValue#MAX_DEPTH} or a reference leads
     *     nowhere
     */
    public byte[] encode() {
        Writer writer = new Writer();
        entries.forEach(writer::entry);
        return writer.toByteArray();
    }

    /**
     * Reads a payload. Takes time and memory proportional to its size.
     *
     * @throws PhpSyntaxException if PHP would not read it all; for a wrong length or count, with the right one
     */
    public static PhpSession decode(byte[] payload) throws PhpSyntaxException {
        return new PhpSession(new Parser(new Input(payload, Faults.STRICT)).entries());
    }

    /**
     * Tells all that is wrong with a payload: goes on after a wrong length or count by finding where the text or
     * container really ends, and stops at what cannot be read at all. Never throws.
     */
    public static PhpDiagnosis diagnose(byte[] payload) {
        List<PhpFault> faults = new ArrayList<>();
        Optional<PhpSession> session = Optional.empty();
        try {
            session = Optional.of(new PhpSession(new Parser(new Input(payload, Faults.collectedIn(faults))).entries()));
        } catch (PhpSyntaxException unreadable) {
            faults.add(unreadable.fault());
        }
        faults.sort(Comparator.comparingInt(PhpFault::offset));
        return new PhpDiagnosis(faults, session);
    }
}
