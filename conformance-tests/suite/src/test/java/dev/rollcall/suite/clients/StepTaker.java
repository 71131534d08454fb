package dev.rollcall.suite.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Writes down the steps of a generated client, whose products have classes of their own for answers and refusals. */
final class StepTaker {
    private final List<Step> steps = new ArrayList<>();

    List<Step> steps() {
        return steps;
    }

    /** A call that may be answered. */
    interface Call<T> {
        T say() throws Exception;
    }

    /** Takes a step whose answer is no list. */
    <T> T step(String name, ToIntFunction<T> status, Call<T> call) {
        T answer = said(call);
        steps.add(new Step(name, status.applyAsInt(answer)));
        return answer;
    }

    /** Takes a step whose answer is a list. */
    <T> void list(String name, ToIntFunction<T> status, ToIntFunction<T> sessions, Call<T> call) {
        T answer = said(call);
        steps.add(new Step(name, status.applyAsInt(answer), sessions.applyAsInt(answer)));
    }

    /** Takes a step that has to be refused. */
    <E extends Exception> E refused(String name, Class<E> type, ToIntFunction<E> status, Call<?> call) {
        try {
            call.say();
        } catch (Exception refusal) {
            E known = type.cast(refusal);
            steps.add(new Step(name, status.applyAsInt(known)));
            return known;
        }
        throw new AssertionError(name + ": nobody refused it");
    }

    private static <T> T said(Call<T> call) {
        try {
            return call.say();
        } catch (Exception e) {
            throw new AssertionError("It was refused", e);
        }
    }
}
