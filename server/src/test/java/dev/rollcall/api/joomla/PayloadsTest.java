package dev.rollcall.api.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.api.joomla.JoomlaSettings.PayloadForm;
import dev.rollcall.session.Session;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayloadsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Payloads payloads = new Payloads();
    private final Session<JoomlaSessionDetails> session =
            JoomlaWorld.at(NOON).sessions().get(0);

    @Test
    void areWrittenOnceAsLongAsTheSessionIsTheSame() {
        String first = payloads.of(PayloadForm.PLAIN, session, null);

        assertThat(payloads.of(PayloadForm.PLAIN, session, null)).isSameAs(first);
    }

    @Test
    void areWrittenAnewWhenTheSessionWasUsed() {
        String first = payloads.of(PayloadForm.PLAIN, session, null);

        String second =
                payloads.of(PayloadForm.PLAIN, session.with(session.details().usedAt(NOON)), null);

        assertThat(first).contains("s:15:\"session.counter\";i:1;");
        assertThat(second).contains("s:15:\"session.counter\";i:2;");
    }

    @Test
    void areWrittenAnewInAnotherForm() {
        String plain = payloads.of(PayloadForm.PLAIN, session, null);

        assertThat(payloads.of(PayloadForm.ENCODED, session, null)).isNotEqualTo(plain);
        assertThat(payloads.of(PayloadForm.NONE, session, null)).isNull();
        assertThat(payloads.of(PayloadForm.PLAIN, session, null)).isEqualTo(plain);
    }

    @Test
    void areForgottenWithTheirSession() {
        String first = payloads.of(PayloadForm.PLAIN, session, null);

        payloads.keepOnly(List.of());

        assertThat(payloads.of(PayloadForm.PLAIN, session, null))
                .isNotSameAs(first)
                .isEqualTo(first);
    }
}
