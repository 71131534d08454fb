package dev.rollcall.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.http.LargestBody;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what name a mock may be driven that only this machine reaches. */
class AdmissionTest {

    @ParameterizedTest
    @CsvSource({
        "mock.example, mock.example:8080, none",
        "Mock.example, mock.EXAMPLE, same-origin",
        "mock.example, localhost, same-site",
        "0:0:0:0:0:0:0:1, [0:0:0:0:0:0:0:1]:8080, none",
        "localhost, 127.0.0.1:8080, same-site"
    })
    void theNameThatItIsBoundToIsOneOfThisMachine(String bound, String host, String site) {
        Admission admission = new Admission(Optional.empty(), bound);

        assertThatCode(() -> admission.check(sent(Map.of("Host", host, "Sec-Fetch-Site", site))))
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        admission.check(sent(Map.of("Host", host, "Sec-Fetch-Site", site, "Origin", "http://" + host))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "mock.example, other.example, none",
        "mock.example, deep.mock.example, none",
        "mock.example, mock.example, same-site",
        "mock.example, mock.example, cross-site",
        "localhost, localhost, cross-site"
    })
    void anotherNameIsNotNorIsAnotherSite(String bound, String host, String site) {
        Admission admission = new Admission(Optional.empty(), bound);

        assertThatThrownBy(() -> admission.check(sent(Map.of("Host", host, "Sec-Fetch-Site", site))))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://site.example, Origin, Sec-Fetch-Site",
        "Sec-Fetch-Site, cross-site, another site, Origin",
        "Sec-Fetch-Site, same-site, the same site, Origin"
    })
    void whoIsRefusedIsToldByWhat(String header, String value, String reason, String otherReason) {
        Admission admission = new Admission(Optional.empty(), "mock.example");
        Map<String, String> headers = Map.of("Host", "mock.example", header, value);

        assertThatThrownBy(() -> admission.check(sent(headers)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().getDetail())
                                .contains(reason)
                                .doesNotContain(otherReason));
    }

    private static LargestBody.Sent sent(Map<String, String> headers) {
        return headers::get;
    }
}
