package dev.rollcall.codecs.php;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomSessionTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsRead(long seed) throws PhpSyntaxException {
        RandomValues values = new RandomValues(seed);

        for (int round = 0; round < 40; round++) {
            PhpSession session = values.session();

            byte[] payload = session.encode();

            assertThat(PhpSession.decode(payload)).isEqualTo(session);
            assertThat(PhpSession.decode(payload).encode()).isEqualTo(payload);
            assertThat(PhpSession.diagnose(payload).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedPayloadsAreReadOrRefusedButNeverCrash(long seed) {
        RandomValues values = new RandomValues(seed);
        Random random = new Random(seed);

        for (int round = 0; round < 200; round++) {
            byte[] damaged = damage(values.session().encode(), random);

            PhpDiagnosis diagnosis = PhpSession.diagnose(damaged);

            assertThat(isRead(damaged)).isEqualTo(diagnosis.isSound());
            assertThat(diagnosis.faults())
                    .allSatisfy(fault -> assertThat(fault.offset()).isBetween(0, damaged.length));
        }
    }

    static byte[] damage(byte[] payload, Random random) {
        if (payload.length == 0) {
            return payload;
        }
        byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(payload, random.nextInt(payload.length)) : payload;
        for (int hits = random.nextInt(3); hits > 0 && damaged.length > 0; hits--) {
            damaged[random.nextInt(damaged.length)] = (byte) "0123456789\";:{}|saiOCErRbdN".charAt(random.nextInt(27));
        }
        return damaged;
    }

    private static boolean isRead(byte[] payload) {
        try {
            return PhpSession.decode(payload) != null;
        } catch (PhpSyntaxException refused) {
            return false;
        }
    }
}
