package dev.rollcall.codecs.php;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes values and session entries one after the other; references count across all of them. */
final class Writer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    private final Slots slots = new Slots();
    private int depth;

    byte[] toByteArray() {
        return out.toByteArray();
    }

    void entry(PhpEntry entry) {
        out.writeBytes(entry.name().bytes());
        ascii("|");
        value(entry.value());
    }

    void value(PhpValue value) {
        if (value instanceof PhpReference reference) {
            reference(reference);
            return;
        }
        slots.take();
        if (value instanceof PhpKey key) {
            key(key);
        } else if (value instanceof PhpArray array) {
            array(array);
        } else if (value instanceof PhpObject object) {
            object(object);
        } else if (value instanceof PhpCustom custom) {
            custom(custom);
        } else {
            word(value);
        }
    }

    /** Writes what needs no more than a word. */
    private void word(PhpValue value) {
        if (value instanceof PhpBool bool) {
            ascii(bool.value() ? "b:1;" : "b:0;");
        } else if (value instanceof PhpDouble decimal) {
            ascii("d:" + Decimal.text(decimal.value()) + ";");
        } else if (value instanceof PhpEnum enumCase) {
            enumCase(enumCase);
        } else {
            ascii("N;");
        }
    }

    private void key(PhpKey key) {
        if (key instanceof PhpString string) {
            ascii("s:");
            quoted(string.bytes());
            ascii(";");
        } else {
            ascii("i:" + ((PhpInt) key).value() + ";");
        }
    }

    private void array(PhpArray array) {
        ascii("a:");
        open(array.pairs().size());
        array.pairs().forEach(pair -> {
            key(pair.key());
            value(pair.value());
        });
        close();
    }

    private void object(PhpObject object) {
        ascii("O:");
        quoted(object.className().bytes());
        ascii(":");
        open(object.members().size());
        object.members().forEach(member -> {
            key(PhpString.of(Names.of(member)));
            value(member.value());
        });
        close();
    }

    private void custom(PhpCustom custom) {
        slots.takeUnknown();
        ascii("C:");
        quoted(custom.className().bytes());
        ascii(":" + custom.payload().size() + ":{");
        out.writeBytes(custom.payload().bytes());
        ascii("}");
    }

    private void enumCase(PhpEnum enumCase) {
        ascii("E:");
        quoted((enumCase.className().latin1() + ":" + enumCase.caseName().latin1())
                .getBytes(StandardCharsets.ISO_8859_1));
        ascii(";");
    }

    private void reference(PhpReference reference) {
        boolean object = reference.kind() == PhpReference.Kind.OBJECT;
        if (object) {
            slots.take();
        }
        if (!slots.reach(reference)) {
            throw new IllegalArgumentException("no value before the reference has the number " + reference.slot());
        }
        ascii((object ? "r:" : "R:") + reference.slot() + ";");
    }

    private void open(int count) {
        if (++depth > PhpValue.MAX_DEPTH) {
            throw new IllegalArgumentException("values lie deeper than " + PhpValue.MAX_DEPTH + " levels");
        }
        ascii(count + ":{");
    }

    private void close() {
        depth--;
        ascii("}");
    }

    private void quoted(byte[] bytes) {
        ascii(bytes.length + ":\"");
        out.writeBytes(bytes);
        ascii("\"");
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
