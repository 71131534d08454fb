package dev.rollcall.contract;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read. Most texts of contracts are never looked at, so it is put into letters when somebody asks for it. Safe for
 * use by several threads.
 */
final class SourceText {
    private final byte[] utf8;
    private volatile @Nullable String value;

    private SourceText(byte[] utf8, @Nullable String value) {
        this.utf8 = utf8;
        this.value = value;
    }

    /** What these bytes mean in UTF-8. They are not copied. */
    static SourceText of(byte[] utf8) {
        return new SourceText(utf8, null);
    }

    static SourceText of(String text) {
        return new SourceText(text.getBytes(StandardCharsets.UTF_8), text);
    }

    String value() {
        String known = value;
        if (known == null) {
            known = new String(utf8, StandardCharsets.UTF_8);
            value = known;
        }
        return known;
    }

    /** By which a text is known again. */
    long checksum() {
        CRC32 checksum = new CRC32();
        checksum.update(utf8);
        return checksum.getValue();
    }
}
