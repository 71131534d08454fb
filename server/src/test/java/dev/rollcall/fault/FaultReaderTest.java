package dev.rollcall.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultReaderTest {
    private final FaultReader reader = new FaultReader(List.of(
            new FaultedProduct("red", Set.of("list", "logIn"), Map.of("ghost-session", Set.of("list")), "ada"::equals),
            new FaultedProduct("blue", Set.of("show"), Map.of(), name -> false)));

    static List<FaultKind> kinds() {
        return FaultReader.kinds();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "latency | milliseconds=250",
                "latency | least=10;most=20;seed=-4",
                "latency | median=100;sigma=0.5;probability=0.25",
                "slow-drip | bytesPerSecond=10;times=3;after=2",
                "truncated-body | bytes=3;product=blue;operation=show",
                "garbage | bytes=16;product=red",
                "wrong-content-type | contentType=text/csv",
                "ghost-session | product=red;operation=list;account=ada;session=s1",
                "connection-reset | session=s1"
            })
    void whatIsReadIsWrittenTheSameWay(String kind, String text) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : text.split(";", -1)) {
            parameters.put(pair.split("=", -1)[0], pair.split("=", -1)[1]);
        }

        FaultRule rule = reader.read(kind, parameters);

        assertThat(rule.fault().kind()).isEqualTo(kind);
        assertThat(rule.parameters()).isEqualTo(parameters);
        assertThat(reader.read(kind, rule.parameters())).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsToldInWords(FaultKind kind) {
        assertThat(kind.words()).isNotBlank();
        assertThat(kind.parameters())
                .allSatisfy(parameter -> assertThat(parameter.expected()).isNotBlank());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> reader.read(
                        "latency",
                        Map.of("milliseconds", "-1", "probability", "0", "product", "green", "times", "many")))
                .asInstanceOf(type(FaultException.class))
                .extracting(FaultException::wrong)
                .satisfies(wrong -> assertThat(wrong)
                        .extracting(WrongParameter::name)
                        .containsExactlyInAnyOrder("milliseconds", "probability", "product", "times"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tsunami | bytes=1 | kind is one of token-expires-mid-page, session-ends",
                "latency | bytes=1 | milliseconds is missing",
                "latency | least=5;most=4 | most is a time of up to 600000 ms, not less, not",
                "latency | least=5 | most is missing",
                "latency | milliseconds=1;median=2;sigma=1 | either milliseconds, or least and most, or median and sigma",
                "slow-drip | bytesPerSecond=0 | bytesPerSecond is a whole number from 1 to 1048576, not '0'",
                "wrong-content-type | contentType=nonsense | contentType is a media type",
                "garbage | product=green | product is one of red, blue, not 'green'",
                "garbage | operation=dance | operation is one of list, logIn, show, not 'dance'",
                "garbage | product=blue;operation=list | operation is one of show, not 'list'",
                "garbage | account=nobody | account is the name of an account there is, not 'nobody'",
                "ghost-session | product=blue | product is one of red (blue has no words for ghost-session), not 'blue'",
                "ghost-session | operation=logIn | operation is one of list, not 'logIn'",
                "garbage | seed=1.5 | seed is a whole number",
                "garbage | probability=2 | probability is a number above 0 and up to 1, by default 1, not '2'"
            })
    void aMistakeIsToldWithWhatIsExpected(String kind, String text, String words) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : text.split(";", -1)) {
            parameters.put(pair.split("=", -1)[0], pair.split("=", -1)[1]);
        }

        assertThatThrownBy(() -> reader.read(kind, parameters))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(words);
    }

    @Test
    void aHeaderNamesSeveralFaultsWithTheirParameters() {
        List<FaultRule> rules = FaultHeader.read(
                List.of(
                        "latency; milliseconds=250 , garbage",
                        "wrong-content-type;contentType=\"text/csv; header=no\""),
                "red",
                reader);

        assertThat(rules)
                .extracting(rule -> rule.fault().kind())
                .containsExactly("latency", "garbage", "wrong-content-type");
        assertThat(rules.get(2).fault().parameters()).containsEntry("contentType", "text/csv; header=no");
        assertThat(rules).allSatisfy(rule -> assertThat(rule.aim().product()).contains("red"));
    }

    @ParameterizedTest
    @CsvSource({"''", "';bytes=1'", "'garbage bytes=1'", "'garbage;bytes'", "'garbage,'", "'garbage;bytes=\"1'"})
    void aHeaderThatCannotBeReadIsToldItsForm(String value) {
        assertThatThrownBy(() -> FaultHeader.read(List.of(value), "red", reader))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("a kind, then ;name=value");
    }

    @Test
    void aHeaderNamesOnlySoManyFaults() {
        List<String> most = Collections.nCopies(FaultHeader.MOST / 2, "garbage, empty-answer");
        List<String> more = Stream.concat(most.stream(), Stream.of("garbage")).toList();

        assertThat(FaultHeader.read(most, "red", reader)).hasSize(32);
        assertThatThrownBy(() -> FaultHeader.read(more, "red", reader))
                .isInstanceOf(FaultException.class)
                .hasMessage("X-Fault is up to 32 faults, not 'more'");
    }

    @Test
    void aPauseKeepsToItsForm() {
        java.util.Random dice = new java.util.Random(1);
        Pause uniform = new Pause.Uniform(10, 20);
        Pause logNormal = new Pause.LogNormal(100, 3);

        for (int i = 0; i < 1000; i++) {
            assertThat(uniform.draw(dice).toMillis()).isBetween(10L, 20L);
            assertThat(logNormal.draw(dice)).isLessThanOrEqualTo(Pause.LONGEST);
        }
    }
}
