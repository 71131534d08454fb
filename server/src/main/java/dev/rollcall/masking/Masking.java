package dev.rollcall.masking;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Headers;
import dev.rollcall.contract.Late;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.SecretNames;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes secrets unreadable before an exchange is written down: credentials of the contract's security schemes, and what
 * is called like a secret in headers, queries, paths, JSON, XML, forms and the payloads of sessions. A letter becomes a letter and a digit a digit,
 * so that a masked recording can be judged again. Immutable and thread-safe.
 */
public final class Masking implements UnaryOperator<Exchange> {
    private static final Pattern JSON_MEMBER =
            Pattern.compile("\"([^\"\\\\]{1,100})\"\\s*+:\\s*+\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern JSON_NUMBER =
            Pattern.compile("\"([^\"\\\\]{1,100})\"\\s*+:\\s*+(-?+[0-9][0-9.eE+-]*+)");
    private static final Pattern XML_ATTRIBUTE = Pattern.compile("([\\w.-]{1,100})\\s*+=\\s*+[\"']([^\"'<]*+)[\"']");
    private static final Pattern XML_ELEMENT = Pattern.compile("<([\\w.-]{1,100})(?:\\s[^<>]*+)?+>([^<]++)</");
    private static final Pattern PAIR = Pattern.compile("(?<=^|&)[\\s\\uFEFF]*+([^=&]{1,100})=([^&]*+)");
    private static final Pattern NEITHER_JSON_NOR_XML = Pattern.compile("[\\s\\uFEFF]*+[^\\s\\uFEFF{\\[<\"]");
    private static final Pattern PAIR_OF_COOKIE = Pattern.compile("(^|;)([^=;]++)=([^;]*+)");
    private static final Set<String> ATTRIBUTES = Set.of("path", "domain", "expires", "max-age", "samesite", "version");
    private static final Pattern SORT_OF_SECRET = Pattern.compile(
            "^(?:(?:[A-Z]{2,6}|Basic|Bearer|Digest|Token)(?: |%20)|[A-Z]{1,10}(?=[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$))");
    private static final int SHORTEST_SECRET = 4;
    private static final String BASIC = "Basic bWFza2VkOm1hc2tlZA==";

    private final Contract contract;
    private final Late<SecretNames> secrets;

    /** Masks by what this contract calls credentials. */
    public Masking(Contract contract) {
        this.contract = contract;
        this.secrets = new Late<>(() -> new SecretNames(contract));
    }

    @Override
    public Exchange apply(Exchange exchange) {
        Exchange.Request request = exchange.request();
        Exchange.Response response = exchange.response();
        return new Exchange(
                exchange.contract(),
                exchange.at(),
                new Exchange.Request(
                        request.method(),
                        path(request),
                        masked(PAIR, request.query()),
                        headers(request.headers()),
                        body(request.body(), request.headers())),
                new Exchange.Response(
                        response.status(), headers(response.headers()), body(response.body(), response.headers())));
    }

    private boolean isSecret(String name) {
        return secrets.get().contains(name);
    }

    private Map<String, List<String>> headers(Map<String, List<String>> headers) {
        Map<String, List<String>> masked = new LinkedHashMap<>();
        headers.forEach((name, values) -> masked.put(
                name,
                isSecret(name)
                        ? values.stream().map(value -> header(name, value)).toList()
                        : values));
        return masked;
    }

    /** What says how a credential is meant stays: the scheme, the names of cookies and what follows their values. */
    private static String header(String name, String value) {
        if (value.regionMatches(true, 0, "Basic ", 0, 6)) {
            return BASIC;
        }
        if (name.toLowerCase(Locale.ROOT).contains("cookie")) {
            return PAIR_OF_COOKIE
                    .matcher(value)
                    .replaceAll(pair -> Matcher.quoteReplacement(
                            ATTRIBUTES.contains(pair.group(2).strip().toLowerCase(Locale.ROOT))
                                    ? pair.group()
                                    : pair.group(1) + pair.group(2) + "=" + shape(pair.group(3))));
        }
        return shape(value);
    }

    /** Segments that the contract calls secret, and those of login paths that it does not know. */
    private String path(Exchange.Request request) {
        String path = request.path();
        for (int slash = 0; slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String below = path.substring(slash);
            Optional<Operation> operation = operation(request.method(), below);
            if (operation.isPresent()) {
                return path.substring(0, slash) + path(operation.get().path(), below);
            }
        }
        return path;
    }

    /** The one that is meant, or would be by another method. */
    private Optional<Operation> operation(String method, String path) {
        return contract.match(method, path)
                .or(() -> contract.operations().stream()
                        .map(Operation::method)
                        .distinct()
                        .flatMap(other -> contract.match(other, path).stream())
                        .findFirst());
    }

    private String path(String template, String path) {
        String[] names = template.split("/", -1);
        String[] segments = path.split("/", -1);
        for (int i = 0; i < Math.min(names.length, segments.length); i++) {
            if (names[i].startsWith("{") && isSecret(names[i].substring(1, names[i].length() - 1))) {
                segments[i] = shape(segments[i]);
            }
        }
        return String.join("/", segments);
    }

    private Body body(Body body, Map<String, List<String>> headers) {
        String type = Headers.mediaType(headers);
        boolean isUtf8 = Body.of(body.utf8().getBytes(StandardCharsets.UTF_8)).equals(body);
        // What is no UTF-8 is read as if each byte were a character, and written so again.
        Charset charset = isUtf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String text = new String(body.toByteArray(), charset);
        String masked = type.contains("form-urlencoded") ? masked(PAIR, text) : unlabelled(text);
        return Body.of(masked.getBytes(charset));
    }

    /** A form may come under any label: clients forget theirs. What looks like none may be JSON in a call of a function. */
    private String unlabelled(String text) {
        String pairs = NEITHER_JSON_NOR_XML.matcher(text).lookingAt() ? masked(PAIR, text) : text;
        return payloads(masked(XML_ELEMENT, masked(XML_ATTRIBUTE, masked(JSON_NUMBER, masked(JSON_MEMBER, pairs)))));
    }

    /** What Joomla keeps of a session holds its secrets again. */
    private String payloads(String text) {
        return text.contains("s:")
                ? PhpPayloads.encoded(masked(PhpPayloads.ENTRY, text), plain -> masked(PhpPayloads.ENTRY, plain))
                : text;
    }

    /** The text with the second group of every match made unreadable whose first group names a secret. */
    private String masked(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(masked(match)));
    }

    private String masked(MatchResult match) {
        if (!isSecret(match.group(1))) {
            return match.group();
        }
        int start = match.start(2) - match.start();
        int end = match.end(2) - match.start();
        return match.group().substring(0, start)
                + shape(match.group(2))
                + match.group().substring(end);
    }

    /**
     * Letters of hexadecimal and no 0, which some ids leave out: what wants certain characters is content as well. A word
     * before a space says what sort of secret it is, and so do letters before a UUID; what is this short is none.
     */
    private static String shape(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            return secret;
        }
        Matcher known = SORT_OF_SECRET.matcher(secret);
        String sort = known.find() ? known.group() : "";
        return sort
                + secret.substring(sort.length())
                        .replaceAll("\\\\u[0-9a-fA-F]{4}|%[0-9a-fA-F]{2}", "2")
                        .replaceAll("\\p{Lu}", "A")
                        .replaceAll("[\\p{L}&&[^\\p{Lu}]]", "a")
                        .replaceAll("\\p{N}", "2");
    }
}
