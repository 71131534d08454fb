package dev.rollcall.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.journal.Entry;
import dev.rollcall.journal.Following;
import dev.rollcall.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.glassfish.jersey.media.sse.EventOutput;
import org.glassfish.jersey.media.sse.OutboundEvent;

/**
 * Those who follow journals by server-sent events. Each has a thread of his own, so that a slow one holds up nobody else,
 * and there are so many of them at most. Thread-safe.
 */
final class JournalReaders implements AutoCloseable {
    /** For who wants nothing of what was said before. */
    static final long ONLY_LATER = Long.MAX_VALUE;

    private static final System.Logger LOG = System.getLogger(JournalReaders.class.getName());
    private static final int MOST = 64;
    private static final int WAITING = 1_000;
    private static final long SECONDS_BETWEEN_SIGNS_OF_LIFE = 15;
    private static final ObjectMapper JSON = ControlJson.mapper();

    private final ExecutorService threads =
            new ThreadPoolExecutor(0, MOST, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), new Threads());

    /**
     * Lets somebody follow a journal.
     *
     * @param after what is kept with a larger number is told first; {@link #ONLY_LATER} for nothing of it
     * @param forms how entries are told
     * @param lives whether the sandbox is still the one of its name: after that there is nothing to follow
     * @throws ProblemException if there are too many already
     */
    EventOutput follow(Sandbox sandbox, long after, EntryForms forms, BooleanSupplier lives) {
        Reader reader = new Reader(sandbox, after, forms, lives);
        try {
            threads.execute(reader);
        } catch (RejectedExecutionException e) {
            reader.end();
            throw ProblemException.of(503, "Too many follow journals already", "End one of them; " + MOST + " can.");
        }
        return reader.out;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static final class Reader implements Runnable {
        private final EventOutput out = new EventOutput();
        private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(WAITING);
        private final AtomicBoolean overrun = new AtomicBoolean();
        private final EntryForms forms;
        private final Following following;
        private final BooleanSupplier lives;
        private List<Entry> before;

        Reader(Sandbox sandbox, long after, EntryForms forms, BooleanSupplier lives) {
            this.forms = forms;
            this.lives = lives;
            // First this, so that nothing is missed in between; what comes twice is told once.
            this.following = sandbox.journal().follow(this::take);
            this.before = after == ONLY_LATER ? List.of() : sandbox.journal().entries(after);
        }

        private void take(Entry entry) {
            if (!waiting.offer(entry)) {
                overrun.set(true);
            }
        }

        @Override
        public void run() {
            try {
                // Tells the other side at once that it is heard.
                out.write(new OutboundEvent.Builder().comment("following").build());
                Set<Long> told = new HashSet<>();
                for (Entry entry : before) {
                    tell(entry);
                    told.add(entry.number());
                }
                before = List.of();
                tellLater(told);
            } catch (IOException | UncheckedIOException e) {
                LOG.log(Level.DEBUG, "Who followed a journal has gone", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                end();
            }
        }

        private void tellLater(Set<Long> told) throws IOException, InterruptedException {
            while (!overrun.get() && !out.isClosed()) {
                Entry entry = waiting.poll(SECONDS_BETWEEN_SIGNS_OF_LIFE, TimeUnit.SECONDS);
                if (entry == null && !lives.getAsBoolean()) {
                    return;
                }
                if (entry == null) {
                    out.write(new OutboundEvent.Builder().comment("still here").build());
                } else if (!told.remove(entry.number())) {
                    tell(entry);
                }
            }
            if (overrun.get()) {
                out.write(event("overrun").data("too slow").build());
            }
        }

        private void tell(Entry entry) throws IOException {
            out.write(event("exchange")
                    .id(String.valueOf(entry.number()))
                    .data(json(entry))
                    .build());
        }

        private String json(Entry entry) {
            try {
                return JSON.writeValueAsString(forms.of(entry));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static OutboundEvent.Builder event(String name) {
            return new OutboundEvent.Builder().name(name);
        }

        void end() {
            following.close();
            try {
                out.close();
            } catch (IOException | UncheckedIOException e) {
                LOG.log(Level.DEBUG, "Who followed a journal has gone", e);
            }
        }
    }
}
