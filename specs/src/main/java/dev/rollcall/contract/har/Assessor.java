package dev.rollcall.contract.har;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.coverage.Coverage;
import dev.rollcall.contract.report.Subject;
import java.time.Instant;
import java.util.Map;

/**
 * Says what one contract has to say of recorded exchanges. Recordings repeat themselves, so what was found out about the last
 * requests and answers is remembered; neither is ever asked for more than what it is remembered by. Thread-safe.
 */
final class Assessor {
    private static final Exchange.Response UNANSWERED = new Exchange.Response(0, Map.of(), Body.EMPTY);

    private final Contract contract;
    private final Judge judge;
    private final Coverage coverage;
    private final HeadersThatCount headers;
    private final boolean queryShapesAnswer;
    private final Remembered<Exchange.Request, Asked> requests;
    private final Remembered<Said, Assessment> answers;

    /**
     * @param judge by the contract
     * @param memory how many bytes may be taken to remember
     */
    Assessor(Contract contract, Judge judge, long memory) {
        this.contract = contract;
        this.judge = judge;
        this.coverage = new Coverage(contract);
        this.headers = new HeadersThatCount(contract);
        this.queryShapesAnswer = contract.root().member("info").value().has("x-jsonp");
        this.requests = new Remembered<>(memory / 4, Asked::bytes);
        this.answers = new Remembered<>(memory - memory / 4, Said::bytes);
    }

    /** All that can be said of an exchange, whenever it was said. */
    Assessed assess(Exchange exchange) {
        Exchange.Request request = headers.of(exchange.request());
        Exchange.Response answer = headers.of(exchange.response());
        Exchange counting = new Exchange(contract.name(), Instant.EPOCH, request, answer);
        Asked asked = requests.of(request, () -> asked(request));
        // What these ask is not clear before the answer: a HEAD that the product does not have, a browser's question.
        if (asked.meaning().startsWith("OPTIONS ") || (request.method().equals("HEAD") && answer.status() == 405)) {
            return new Assessed(asked, both(counting), Assessment.NOTHING);
        }
        Said said = new Said(asked.meaning(), queryShapesAnswer ? request.query() : "", answer);
        return new Assessed(asked, asked.ofRequest(), answers.of(said, () -> ofAnswer(counting)));
    }

    private Assessment both(Exchange exchange) {
        return new Assessment(judge.judge(exchange), coverage.shownBy(exchange));
    }

    private Assessment ofAnswer(Exchange exchange) {
        return new Assessment(judge.judgeAnswer(exchange), coverage.shownByAnswer(exchange));
    }

    private Asked asked(Exchange.Request request) {
        Exchange exchange = new Exchange(contract.name(), Instant.EPOCH, request, UNANSWERED);
        Exchange.Request plain = contract.plain(exchange).request();
        Subject subject = Subject.of(contract, exchange);
        boolean known = Subject.operation(contract, plain).isPresent();
        return new Asked(
                subject,
                known ? subject.name() : plain.method() + " " + plain.path(),
                contract.match(plain.method(), request.path()),
                new Assessment(judge.judgeRequest(contract.name(), request), coverage.shownByRequest(exchange)));
    }
}
