package dev.rollcall.contract.coverage;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Headers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of the parameters that one request has, taken apart when they are asked for. Belongs to one thread. */
final class SentValues {
    private final Exchange.Request request;
    private @Nullable List<Pairs.Pair> query;
    private @Nullable List<Pairs.Pair> cookies;

    SentValues(Exchange.Request request) {
        this.request = request;
    }

    /** Those of one parameter; none of one in the path, which nobody looks at. */
    List<String> of(String in, String name) {
        return switch (in) {
            case "query" -> inQuery(name);
            case "header" -> Headers.values(request.headers(), name);
            case "cookie" -> inCookies(name);
            default -> List.of();
        };
    }

    private List<String> inQuery(String name) {
        if (query == null) {
            query = request.query().isEmpty() ? List.of() : Pairs.of(request.query(), "&");
        }
        List<String> values = new ArrayList<>();
        for (Pairs.Pair pair : query) {
            // Members of a deep object are written with their names in brackets.
            boolean member = pair.name().startsWith(name)
                    && (pair.name().length() == name.length() || pair.name().charAt(name.length()) == '[');
            if (member) {
                values.add(pair.value());
            }
        }
        return values;
    }

    private List<String> inCookies(String name) {
        if (cookies == null) {
            cookies = Headers.values(request.headers(), "Cookie").stream()
                    .flatMap(line -> Pairs.of(line.strip(), ";").stream())
                    .toList();
        }
        return cookies.stream()
                .filter(pair -> pair.name().strip().equalsIgnoreCase(name))
                .map(Pairs.Pair::value)
                .toList();
    }
}
