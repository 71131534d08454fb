package dev.rollcall.suite.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation.Side;
import dev.rollcall.masking.Masking;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording whose secrets were made unreadable can still be judged. */
class MaskedExchangesTest {

    @TempDir
    private Path folder;

    @Test
    void whatKeptToItsContractStillDoesWithoutItsSecrets() {
        Corpus corpus = Corpus.of(3, folder);
        OurJudge judge = new OurJudge(corpus.contracts().values());
        Map<String, Masking> masks = corpus.contracts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, contract -> new Masking(contract.getValue())));

        List<Exchange> masked = corpus.exchanges().stream()
                .map(exchange ->
                        Objects.requireNonNull(masks.get(exchange.contract())).apply(exchange))
                .toList();

        assertThat(masked.stream()
                        .flatMap(exchange -> Stream.of(Side.values())
                                .flatMap(side -> judge.objections(exchange, side).stream()
                                        .map(violation -> exchange + " " + violation)))
                        .distinct())
                .isEmpty();
        assertThat(masked)
                .noneMatch(exchange -> (exchange.request().toString()
                                + exchange.request().body().utf8()
                                + exchange.request().headers()
                                + exchange.response().body().utf8())
                        .matches("(?s).*(root-token|QSDK 0a1b2c3d|Green-Kettle-2).*"));
    }
}
