package dev.rollcall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisguisesTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Contract JOOMLA = Contract.named("joomla-capi");

    @Test
    void theHeaderNamesTheMethodThatIsMeantWhateverWasSent() {
        Exchange post = exchange("POST", "", Map.of("X-Http-Method-Override", List.of("get")), "");
        Exchange get = exchange("GET", "", Map.of("x-http-method-override", List.of("DELETE")), "");

        assertThat(JOOMLA.plain(post).request().method()).isEqualTo("GET");
        assertThat(JOOMLA.plain(get).request().method()).isEqualTo("DELETE");
    }

    @Test
    void theFormOfAPostNamesTheMethodAndIsGone() {
        Exchange typed =
                exchange("POST", "", Map.of("content-type", List.of(FORM + "; charset=utf-8")), "a=b&_METHOD=get");
        Exchange untyped = exchange("POST", "", Map.of(), "_METHOD=GET");

        assertThat(List.of(typed, untyped))
                .map(JOOMLA::plain)
                .map(Exchange::request)
                .allSatisfy(request -> {
                    assertThat(request.method()).isEqualTo("GET");
                    assertThat(request.headers()).isEmpty();
                    assertThat(request.body()).isEqualTo(Body.EMPTY);
                });
    }

    @Test
    void whatIsNoFormOfAPostNamesNothing() {
        Exchange put = exchange("PUT", "", Map.of("Content-Type", List.of(FORM)), "_METHOD=GET");
        Exchange json = exchange("POST", "", Map.of("Content-Type", List.of("application/json")), "_METHOD=GET");
        Exchange other = exchange("POST", "_METHOD=GET", Map.of(), "METHOD=GET&%zz&_METHOD");

        assertThat(List.of(put, json, other))
                .allSatisfy(sent -> assertThat(JOOMLA.plain(sent)).isEqualTo(sent));
    }

    @Test
    void optionsAlwaysMeansOptions() {
        Exchange sent = exchange("OPTIONS", "", Map.of("X-HTTP-Method-Override", List.of("GET")), "");

        assertThat(JOOMLA.plain(sent)).isEqualTo(sent);
    }

    @Test
    void theFunctionAroundTheAnswerIsGone() {
        assertThat(answer("callback=show", "show({\"a\":1})")).isEqualTo("{\"a\":1}");
        assertThat(answer("callback=a&callback=%41.b", "A.b({})")).isEqualTo("{}");
        assertThat(answer("callback=", "({})")).isEqualTo("{}");
    }

    @Test
    void whatIsNotWrappedStaysAsItIs() {
        assertThat(answer("callback=show", "{\"a\":1}")).isEqualTo("{\"a\":1}");
        assertThat(answer("callback=show", "other({})")).isEqualTo("other({})");
        assertThat(answer("", "show({})")).isEqualTo("show({})");
    }

    @Test
    void otherContractsHaveNoDisguises() {
        Exchange sent = exchange("POST", "callback=f", Map.of("X-HTTP-Method-Override", List.of("GET")), "_METHOD=GET");

        assertThat(Contract.named("rocketchat").plain(sent)).isEqualTo(sent);
    }

    private static Exchange exchange(String method, String query, Map<String, List<String>> headers, String body) {
        return exchange(new Exchange.Request(method, "/user", query, headers, text(body)), "{}");
    }

    private static String answer(String query, String body) {
        Exchange sent = exchange(new Exchange.Request("GET", "/user", query, Map.of(), Body.EMPTY), body);
        return JOOMLA.plain(sent).response().body().utf8();
    }

    private static Exchange exchange(Exchange.Request request, String answer) {
        return new Exchange("joomla-capi", Instant.EPOCH, request, new Exchange.Response(200, Map.of(), text(answer)));
    }

    private static Body text(String text) {
        return Body.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
