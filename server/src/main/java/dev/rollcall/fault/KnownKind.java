package dev.rollcall.fault;

import java.util.List;
import java.util.function.Function;

/**
 * A kind and how it is read.
 *
 * @param told what people are told of it
 * @param ofWire whether every product can meet it
 * @param reader makes it of its parameters
 */
record KnownKind(FaultKind told, boolean ofWire, Function<Reading, Fault> reader) {
    static final List<KnownKind> ALL = List.of(
            session(
                    LaterFault.TokenExpiresMidPage.KIND,
                    "Once a list of sessions is answered, the session that asked for it has expired",
                    new LaterFault.TokenExpiresMidPage()),
            session(
                    LaterFault.SessionEndsBetweenListAndLogout.KIND,
                    "Once a list is answered, the aimed session ends, or the newest open one that is not the caller's",
                    new LaterFault.SessionEndsBetweenListAndLogout()),
            session(
                    SaidFault.GhostSession.KIND,
                    "A list shows one session more, a twin of its newest, that is not there",
                    new SaidFault.GhostSession()),
            session(
                    SaidFault.SecondFactorRequired.KIND,
                    "The call is refused for want of a second factor",
                    new SaidFault.SecondFactorRequired()),
            session(
                    SaidFault.AccountLocked.KIND,
                    "A login is refused as that of a locked account",
                    new SaidFault.AccountLocked()),
            session(
                    SaidFault.PermissionRevoked.KIND,
                    "The call is refused for want of the permission",
                    new SaidFault.PermissionRevoked()),
            session(SaidFault.RateLimited.KIND, "The call is refused as one too many", new SaidFault.RateLimited()),
            session(
                    SaidFault.ServerError.KIND,
                    "The product says that something broke inside",
                    new SaidFault.ServerError()),
            new KnownKind(
                    new FaultKind(
                            WireFault.Latency.KIND,
                            "The answer comes later: after a fixed time, one between two, or a log-normal one",
                            WireReading.PAUSES),
                    true,
                    WireReading::latency),
            new KnownKind(
                    new FaultKind(
                            WireFault.SlowDrip.KIND,
                            "The answer comes in small pieces",
                            List.of(WireReading.BYTES_PER_SECOND)),
                    true,
                    WireReading::slowDrip),
            wire(
                    WireFault.ConnectionReset.KIND,
                    "The connection is reset instead of an answer",
                    new WireFault.ConnectionReset()),
            wire(WireFault.EmptyAnswer.KIND, "The connection ends without an answer", new WireFault.EmptyAnswer()),
            new KnownKind(
                    new FaultKind(
                            WireFault.TruncatedBody.KIND,
                            "The connection ends within the body, which was announced whole",
                            List.of(WireReading.BODY_BYTES)),
                    true,
                    WireReading::truncatedBody),
            new KnownKind(
                    new FaultKind(
                            WireFault.Garbage.KIND,
                            "Bytes come that are no HTTP, and the connection ends",
                            List.of(WireReading.GARBAGE_BYTES)),
                    true,
                    WireReading::garbage),
            new KnownKind(
                    new FaultKind(
                            WireFault.WrongContentType.KIND,
                            "The body is labelled as something that it is not",
                            List.of(WireReading.CONTENT_TYPE)),
                    true,
                    WireReading::wrongContentType),
            wire(
                    WireFault.ProxyUnavailable.KIND,
                    "A proxy answers 503 with a page of its own; the product is not asked",
                    new WireFault.ProxyUnavailable()));

    private static KnownKind session(String name, String words, Fault fault) {
        return new KnownKind(new FaultKind(name, words, List.of()), false, reading -> fault);
    }

    private static KnownKind wire(String name, String words, Fault fault) {
        return new KnownKind(new FaultKind(name, words, List.of()), true, reading -> fault);
    }

    String name() {
        return told.name();
    }
}
