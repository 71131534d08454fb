package dev.rollcall.contract.har;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads HAR 1.2 entry by entry, so that a recording may be larger than the memory; only one entry is held at a time.
 * Members that it does not know are skipped, those that begin with an underscore among them.
 */
final class HarReader {
    /** A longer text is not kept; where its size is not told before, it ends the reading. */
    static final int LONGEST_TEXT = 40_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final JsonParser json;
    private final HarEntryReader entryReader;
    private long entries;
    private boolean complete;

    private HarReader(JsonParser json, boolean whole) {
        this.json = json;
        this.entryReader = new HarEntryReader(json, whole);
    }

    /**
     * Reads a recording to its end and closes it.
     *
     * @param whole whether all is wanted, or method and URL alone, which is faster
     * @param consumer takes each entry as soon as it is read
     * @throws HarException if this is no HAR or a damaged one; the entries before were handed over
     * @throws IOException if the stream fails
     */
    static void read(InputStream har, boolean whole, Consumer<RawEntry> consumer) throws IOException {
        try (JsonParser json = JSON.createParser(har)) {
            new HarReader(json, whole).read(consumer);
        }
    }

    private void read(Consumer<RawEntry> consumer) throws IOException {
        try {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw damaged("This is no HAR: it does not begin with an object", null);
            }
            HarObject.members(json, name -> {
                if (name.equals("log")) {
                    HarObject.members(json, member -> log(member, consumer));
                }
            });
            if (!complete) {
                throw damaged("This is no HAR: it has no log with entries", null);
            }
            if (json.nextToken() != null) {
                throw damaged("There is something behind the end of the HAR", null);
            }
        } catch (StreamConstraintsException e) {
            throw damaged("A text here is longer than any that is read, or something is nested too deeply", e);
        } catch (JacksonException e) {
            throw damaged(e.getOriginalMessage(), e);
        }
    }

    private void log(String member, Consumer<RawEntry> consumer) throws IOException {
        if (member.equals("entries") && json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                consumer.accept(entryReader.read(entries + 1));
                entries++;
            }
            complete = true;
        }
    }

    private HarException damaged(String why, @Nullable JacksonException e) {
        JsonLocation place = e != null && e.getLocation() != null ? e.getLocation() : json.currentLocation();
        return new HarException(why.replaceFirst("\n.*", ""), place.getLineNr(), place.getColumnNr(), entries, e);
    }
}
