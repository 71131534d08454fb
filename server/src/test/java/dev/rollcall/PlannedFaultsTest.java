package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which calls are struck, and what is said to whoever plans what cannot be. */
class PlannedFaultsTest {
    private final MockServer mock = MockServer.start(MockServerOptions.defaults(), List.of(new EchoApi()));

    @AfterEach
    void stop() {
        mock.close();
    }

    private String call(String... headers) {
        return RawCall.get(mock.url(), "/echo/things/thing", headers);
    }

    @Test
    void halfOfTheCallsAreStruckAndWithTheSameSeedTheSameHalf() {
        for (String sandbox : List.of("one", "two")) {
            mock.sandbox(sandbox)
                    .faults()
                    .add(mock.faultReader(sandbox)
                            .read("proxy-unavailable", Map.of("probability", "0.5", "seed", "11")));
        }

        List<String> fates = fates("one");

        assertThat(fates).contains("200", "503").isEqualTo(fates("two"));
        assertThat(call()).startsWith("HTTP/1.1 200");
    }

    private List<String> fates(String sandbox) {
        List<String> fates = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            fates.add(call("X-Sandbox: " + sandbox)
                    .substring("HTTP/1.1 ".length())
                    .substring(0, 3));
        }
        return fates;
    }

    @Test
    void aBadHeaderIsToldWhatItCouldBe() {
        String answer = call("X-Fault: latency; milliseconds=soon; colour=red");

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("milliseconds is a time of up to 600000 ms, not 'soon'")
                .contains("colour");
        assertThat(call("X-Fault: earthquake")).startsWith("HTTP/1.1 400 ").contains("one of token-expires-mid-page");
        assertThat(call("X-Fault: ghost-session"))
                .startsWith("HTTP/1.1 400 ")
                .contains("echo has no words for ghost-session");
        assertThat(call("X-Fault: garbage" + ",garbage".repeat(1_000)))
                .startsWith("HTTP/1.1 400 ")
                .contains("X-Fault is up to 32 faults, not 'more'");
    }
}
