package dev.rollcall.codecs.php;

import java.util.regex.Pattern;

/** Reads the values that are one short word: truth values, numbers and references. */
final class Scalars {
    private static final Pattern BIT = Pattern.compile("[01]");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    private final Input in;
    private final Slots slots;

    Scalars(Input in, Slots slots) {
        this.in = in;
        this.slots = slots;
    }

    PhpBool bool() throws PhpSyntaxException {
        String bit = in.number(BIT, "0 or 1");
        in.skip(";");
        return new PhpBool(bit.equals("1"));
    }

    PhpInt whole() throws PhpSyntaxException {
        int at = in.position();
        try {
            long value = Long.parseLong(in.number(WHOLE, "whole number"));
            in.skip(";");
            return new PhpInt(value);
        } catch (NumberFormatException tooBig) {
            throw in.unexpectedAt(at, "whole number of 64 bits");
        }
    }

    PhpDouble decimal() throws PhpSyntaxException {
        for (Special special : Special.values()) {
            if (in.has(in.position(), special.text + ";")) {
                in.skip(special.text + ";");
                return new PhpDouble(special.value);
            }
        }
        double value = Double.parseDouble(in.number(DECIMAL, "number"));
        in.skip(";");
        return new PhpDouble(value);
    }

    PhpReference reference(PhpReference.Kind kind) throws PhpSyntaxException {
        int at = in.position();
        long slot = in.unsigned("number of a slot");
        in.skip(";");
        if (slot < 1 || slot > Integer.MAX_VALUE) {
            throw in.unexpectedAt(at, "number of a slot");
        }
        PhpReference reference = new PhpReference(kind, (int) slot);
        if (!slots.reach(reference)) {
            in.fault(at, "number of a value before it", Long.toString(slot));
        }
        return reference;
    }

    /** The numbers that are words. */
    private enum Special {
        NAN("NAN", Double.NaN),
        INFINITE("INF", Double.POSITIVE_INFINITY),
        MINUS_INFINITE("-INF", Double.NEGATIVE_INFINITY);

        private final String text;
        private final double value;

        Special(String text, double value) {
            this.text = text;
            this.value = value;
        }
    }
}
