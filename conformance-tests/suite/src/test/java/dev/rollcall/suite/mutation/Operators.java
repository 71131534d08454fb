package dev.rollcall.suite.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Every way of corrupting an exchange. */
final class Operators {

    private Operators() {}

    static List<Operator> all() {
        return Stream.of(
                        ValueOperators.inBothForms(ValueOperators.Form.JSON),
                        ValueOperators.inJsonOnly(),
                        ValueOperators.inBothForms(ValueOperators.Form.XML),
                        JsonTextOperators.all(),
                        XmlTextOperators.all(),
                        HttpOperators.all(),
                        RequestOperators.all())
                .flatMap(List::stream)
                .toList();
    }
}
