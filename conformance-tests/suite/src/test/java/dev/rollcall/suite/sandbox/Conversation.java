package dev.rollcall.suite.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.suite.replay.Answer;
import dev.rollcall.suite.replay.Call;
import dev.rollcall.suite.replay.Caller;
import dev.rollcall.suite.replay.CommvaultCalls;
import dev.rollcall.suite.replay.Exchanged;
import dev.rollcall.suite.replay.JoomlaCalls;
import dev.rollcall.suite.replay.RandomCalls;
import dev.rollcall.suite.replay.RocketChatCalls;
import dev.rollcall.suite.replay.Secrets;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What one caller says to all products in one sandbox, and what comes back. Belongs to one thread at a time. */
final class Conversation {
    private static final List<RandomCalls> PRODUCTS =
            List.of(new CommvaultCalls(), new RocketChatCalls(), new JoomlaCalls());

    private final int number;
    private final Random random;
    private final Map<RandomCalls, Secrets> secrets = new HashMap<>();
    private final List<Exchanged> said = new ArrayList<>();

    Conversation(int number) {
        this.number = number;
        this.random = new Random(number);
    }

    /** Makes so many calls to any of the products. */
    void talk(URI server, int round, int calls) {
        try (Caller caller = new Caller(server)) {
            for (int i = 0; i < calls; i++) {
                RandomCalls product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
                Secrets known = secrets.computeIfAbsent(product, none -> new Secrets());
                Call call = inSandbox(product.next(random, known));
                Answer answer = caller.make(call);
                product.learn(answer, known);
                said.add(Exchanged.of(round, call, answer));
            }
        }
    }

    /** Makes the calls of one round once more; every answer must be the same. */
    void repeat(Caller caller, int round) {
        said.stream().filter(exchanged -> exchanged.round() == round).forEach(exchanged -> {
            Answer answer = caller.make(exchanged.call());
            assertThat(Exchanged.of(round, exchanged.call(), answer))
                    .as("Sandbox " + number + " says now: " + answer)
                    .isEqualTo(exchanged);
        });
    }

    /** A third of the sandboxes is named by path, a third by header, a third by cookie. */
    private Call inSandbox(Call call) {
        String name = sandbox();
        List<String> headers = new ArrayList<>(call.headers());
        switch (number % 3) {
            case 0 -> {
                return new Call(call.method(), "/sandbox/" + name + call.target(), headers, call.body());
            }
            case 1 -> headers.addAll(List.of("X-Sandbox", name));
            default -> addCookie(headers, "rollcall_sandbox=" + name);
        }
        return new Call(call.method(), call.target(), headers, call.body());
    }

    /** Products have cookies, too, and a request has one header for all of them. */
    private static void addCookie(List<String> headers, String cookie) {
        int present = headers.indexOf("Cookie");
        if (present < 0) {
            headers.addAll(List.of("Cookie", cookie));
        } else {
            headers.set(present + 1, headers.get(present + 1) + "; " + cookie);
        }
    }

    /** Where it takes place. */
    String sandbox() {
        return "sandbox-" + number;
    }

    int calls() {
        return said.size();
    }
}
