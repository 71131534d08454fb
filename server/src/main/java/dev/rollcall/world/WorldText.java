package dev.rollcall.world;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.reader.StreamReader;

/** Gets the text out of a file, or makes sure that a text could be one. */
final class WorldText {
    private static final String SIZE = "at most " + (World.LARGEST_BYTES >> 20) + " MiB";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private WorldText() {}

    /** The text of a file; null if there is none that can be read, which is noted then. */
    static @Nullable String of(Path file, Complaints complaints) {
        if (Files.isDirectory(file)) {
            return unreadable(complaints, "a file", "a directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(World.LARGEST_BYTES + 1);
            return bytes.length > World.LARGEST_BYTES
                    ? unreadable(complaints, SIZE, "more")
                    : decoded(bytes, complaints);
        } catch (NoSuchFileException e) {
            return unreadable(complaints, "a file", "none of this name");
        } catch (IOException e) {
            return unreadable(complaints, "a file that can be read", "one that cannot");
        }
    }

    /** A text that is small enough; null if it cannot be read, which is noted then. */
    static @Nullable String of(String text, Complaints complaints) {
        return text.getBytes(StandardCharsets.UTF_8).length > World.LARGEST_BYTES
                ? unreadable(complaints, SIZE, "more")
                : unmarked(text, complaints);
    }

    private static @Nullable String decoded(byte[] bytes, Complaints complaints) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return unmarked(text, complaints);
        } catch (CharacterCodingException e) {
            return unreadable(complaints, "a text in UTF-8", "something else");
        }
    }

    private static @Nullable String unmarked(String text, Complaints complaints) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return printable(marked ? text.substring(1) : text, complaints);
    }

    private static @Nullable String printable(String text, Complaints complaints) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                Place place = new Place(line, column);
                complaints.add(place, Pointer.ROOT, "characters that can be seen", "U+%04X".formatted(c));
                return null;
            }
            column = c == '\n' ? 1 : column + 1;
            line += c == '\n' ? 1 : 0;
        }
        return text;
    }

    private static @Nullable String unreadable(Complaints complaints, String expected, String found) {
        complaints.add(null, Pointer.ROOT, expected, found);
        return null;
    }
}
