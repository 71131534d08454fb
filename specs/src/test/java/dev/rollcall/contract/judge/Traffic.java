package dev.rollcall.contract.judge;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One exchange to be judged, put together piece by piece. What is not said is as harmless as can be.
 *
 * @param method the request's
 * @param target path and query
 * @param sent headers of the request
 * @param asked body of the request
 * @param status the answer's
 * @param got headers of the answer
 * @param answered body of the answer
 */
record Traffic(
        String method,
        String target,
        Map<String, List<String>> sent,
        Body asked,
        int status,
        Map<String, List<String>> got,
        Body answered) {

    static Traffic get(String target) {
        return call("GET", target);
    }

    static Traffic call(String method, String target) {
        return new Traffic(method, target, Map.of(), Body.EMPTY, 200, Map.of(), Body.EMPTY);
    }

    Traffic with(String header, String... values) {
        return new Traffic(method, target, plus(sent, header, values), asked, status, got, answered);
    }

    Traffic sending(String type, String body) {
        return sending(type, body.getBytes(StandardCharsets.UTF_8));
    }

    Traffic sending(String type, byte[] body) {
        Map<String, List<String>> headers = type.isEmpty() ? sent : plus(sent, "Content-Type", type);
        return new Traffic(method, target, headers, Body.of(body), status, got, answered);
    }

    Traffic status(int other) {
        return new Traffic(method, target, sent, asked, other, got, answered);
    }

    Traffic header(String header, String... values) {
        return new Traffic(method, target, sent, asked, status, plus(got, header, values), answered);
    }

    Traffic answered(String type, String body) {
        return answered(type, body.getBytes(StandardCharsets.UTF_8));
    }

    Traffic answered(String type, byte[] body) {
        Map<String, List<String>> headers = type.isEmpty() ? got : plus(got, "Content-Type", type);
        return new Traffic(method, target, sent, asked, status, headers, Body.of(body));
    }

    Exchange exchange(String contract) {
        String[] parts = target.split("\\?", 2);
        return new Exchange(
                contract,
                Instant.EPOCH,
                new Exchange.Request(method, parts[0], parts.length == 2 ? parts[1] : "", sent, asked),
                new Exchange.Response(status, got, answered));
    }

    List<Violation> by(Contract contract) {
        return Judge.of(contract).judge(exchange(contract.name()));
    }

    /** The keys of all violations, each with its side. */
    List<String> keys(Contract contract) {
        return by(contract).stream().map(Traffic::key).toList();
    }

    static String key(Violation violation) {
        String key = violation.side().name().toLowerCase(java.util.Locale.ROOT) + "." + violation.key();
        Seen.KEYS.add(violation.key());
        return key;
    }

    private static Map<String, List<String>> plus(Map<String, List<String>> headers, String name, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        more.put(name, List.of(values));
        return more;
    }
}
