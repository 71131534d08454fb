package dev.rollcall.world;

import java.io.StringReader;
import java.util.Iterator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;

/** What the scanner of YAML meets in a text, one after the other, down to a depth that worlds do not reach. */
final class YamlEvents {
    static final int DEEPEST = 12;

    private final Iterator<Event> events;

    YamlEvents(String text) {
        this.events = new Yaml(options()).parse(new StringReader(text)).iterator();
    }

    /** Its own limit is smaller than that of a world, and would be a crash instead of a complaint. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(World.LARGEST_BYTES);
        return options;
    }

    boolean hasNext() {
        return events.hasNext();
    }

    Event next() {
        return events.next();
    }

    /** Leaves out the mapping or list that begins with an event, if one does. */
    void skipFrom(Event event) {
        int open = begins(event) ? 1 : 0;
        while (open > 0) {
            Event next = events.next();
            checkDepth(open - 1, next);
            open += begins(next) ? 1 : ends(next) ? -1 : 0;
        }
    }

    private static boolean begins(Event event) {
        return event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart);
    }

    private static boolean ends(Event event) {
        return event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd);
    }

    /**
     * Makes sure that a mapping or list lies not too deep.
     *
     * @throws TooDeepException if it does
     */
    static void checkDepth(int depth, Event event) {
        if (depth == DEEPEST) {
            throw new TooDeepException(event);
        }
    }

    /** Ends the reading at once: the scanner takes minutes for a million levels. */
    static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Place place;

        TooDeepException(Event event) {
            super("too deep", null, false, false);
            this.place = Place.of(event.getStartMark());
        }

        Place place() {
            return place;
        }
    }
}
