package dev.rollcall.bench.jmh;

import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpMember;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpSyntaxException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A session payload of PHP as Joomla keeps one, about a kilobyte, both ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PayloadBenchmark {
    private final PhpSession session = PhpSession.of(List.of(
            PhpEntry.of("session.counter", new PhpInt(17)),
            PhpEntry.of("registry", object("Registry")), //
            PhpEntry.of("user", object("JUser"))));

    private final byte[] bytes = session.encode();

    private static PhpObject object(String name) {
        return PhpObject.of(
                name,
                IntStream.range(0, 12)
                        .mapToObj(i -> PhpMember.ofPublic("member" + i, PhpString.of("a value of some length " + i)))
                        .toArray(PhpMember[]::new));
    }

    /** From bytes. */
    @Benchmark
    public PhpSession decode() throws PhpSyntaxException {
        return PhpSession.decode(bytes);
    }

    /** To bytes. */
    @Benchmark
    public byte[] encode() {
        return session.encode();
    }
}
