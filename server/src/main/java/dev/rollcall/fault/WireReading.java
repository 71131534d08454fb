package dev.rollcall.fault;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what can be chosen about the faults of the wire. */
final class WireReading {
    private static final long LONGEST = Pause.LONGEST.toMillis();
    private static final int MOST_BYTES = 1024 * 1024;
    private static final long GARBAGE_BYTES_BY_DEFAULT = 256;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+( *; *[\\w.+-]+=[\\w.+-]+)*");
    private static final String TIME = "a time of up to " + LONGEST + " ms";

    static final FaultParameter MILLISECONDS = new FaultParameter(FaultParameter.MILLISECONDS, TIME);
    static final FaultParameter LEAST = new FaultParameter(FaultParameter.LEAST, TIME + ", with most");
    static final FaultParameter MOST = new FaultParameter(FaultParameter.MOST, TIME + ", not less");
    static final FaultParameter MEDIAN = new FaultParameter(FaultParameter.MEDIAN, TIME + ", with sigma");
    static final FaultParameter SIGMA = new FaultParameter(FaultParameter.SIGMA, "a number from 0 to 10, with median");
    static final FaultParameter BYTES_PER_SECOND =
            new FaultParameter(FaultParameter.BYTES_PER_SECOND, "a whole number from 1 to " + MOST_BYTES);
    static final FaultParameter BODY_BYTES = new FaultParameter(
            FaultParameter.BYTES, "how many of the body are sent, a whole number from 0 on; by default half of them");
    static final FaultParameter GARBAGE_BYTES = new FaultParameter(
            FaultParameter.BYTES,
            "a whole number from 1 to " + MOST_BYTES + ", by default " + GARBAGE_BYTES_BY_DEFAULT);
    static final FaultParameter CONTENT_TYPE =
            new FaultParameter(FaultParameter.CONTENT_TYPE, "a media type, by default text/plain");
    static final List<FaultParameter> PAUSES = List.of(MILLISECONDS, LEAST, MOST, MEDIAN, SIGMA);

    private static final Function<String, Optional<Long>> PAUSE = Reading.whole(0, LONGEST);

    private WireReading() {}

    static Fault latency(Reading reading) {
        boolean uniform = reading.has(LEAST.name()) || reading.has(MOST.name());
        boolean logNormal = reading.has(MEDIAN.name()) || reading.has(SIGMA.name());
        if ((uniform ? 1 : 0) + (logNormal ? 1 : 0) + (reading.has(MILLISECONDS.name()) ? 1 : 0) > 1) {
            reading.complain(
                    "latency", "either milliseconds, or least and most, or median and sigma", "several of them");
        }
        if (uniform) {
            return new WireFault.Latency(uniform(reading));
        }
        if (logNormal) {
            long median = reading.need(MEDIAN, PAUSE, 0L);
            return new WireFault.Latency(new Pause.LogNormal(median, reading.need(SIGMA, Reading.decimal(0, 10), 0.0)));
        }
        return new WireFault.Latency(new Pause.Fixed(reading.need(MILLISECONDS, PAUSE, 0L)));
    }

    private static Pause uniform(Reading reading) {
        long least = reading.need(LEAST, PAUSE, 0L);
        long most = reading.need(MOST, text -> PAUSE.apply(text).filter(value -> value >= least), least);
        return new Pause.Uniform(least, most);
    }

    static Fault slowDrip(Reading reading) {
        return new WireFault.SlowDrip(
                reading.need(BYTES_PER_SECOND, Reading.whole(1, MOST_BYTES), 1L).intValue());
    }

    static Fault truncatedBody(Reading reading) {
        return new WireFault.TruncatedBody(reading.find(BODY_BYTES, Reading.whole(0, Integer.MAX_VALUE))
                .map(bytes -> OptionalInt.of(bytes.intValue()))
                .orElse(OptionalInt.empty()));
    }

    static Fault garbage(Reading reading) {
        return new WireFault.Garbage(reading.find(GARBAGE_BYTES, Reading.whole(1, MOST_BYTES))
                .orElse(GARBAGE_BYTES_BY_DEFAULT)
                .intValue());
    }

    static Fault wrongContentType(Reading reading) {
        return new WireFault.WrongContentType(reading.find(
                        CONTENT_TYPE,
                        text -> Optional.of(text)
                                .filter(type -> MEDIA_TYPE.matcher(type).matches()))
                .orElse("text/plain"));
    }
}
