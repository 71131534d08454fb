package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Session;
import java.util.HexFormat;

/** Ids that the database gives to its records: the second of their making, then what no other record has. */
final class RecordId {
    private static final int UNIQUE_BYTES = 8;

    private RecordId() {}

    /** The same id for the same session every time. */
    static String of(Session<Connection> session) {
        return "%08x".formatted(session.begun().getEpochSecond() & 0xFFFF_FFFFL)
                + HexFormat.of().formatHex(Sha256.of(session.id().value()), 0, UNIQUE_BYTES);
    }
}
