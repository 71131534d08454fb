package dev.rollcall.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

        assertThatCode(() -> admission.check(host, null, site, null)).doesNotThrowAnyException();
        assertThatCode(() -> admission.check(host, "http://" + host, site, null))
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

        assertThatThrownBy(() -> admission.check(host, null, site, null)).isInstanceOf(ProblemException.class);
    }
}
