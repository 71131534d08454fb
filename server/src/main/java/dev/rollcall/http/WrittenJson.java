package dev.rollcall.http;

import com.fasterxml.jackson.core.SerializableString;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON of one model, once somebody has written it. Thread-safe: two threads may write it at once, and write the same. */
public final class WrittenJson {
    private volatile @Nullable SerializableString text;

    Optional<SerializableString> text() {
        return Optional.ofNullable(text);
    }

    void keep(SerializableString written) {
        text = written;
    }
}
