package dev.rollcall.sandbox;

import dev.rollcall.contract.FirstMet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How callers call a sandbox.
 *
 * @param value 1 to 64 letters and digits of ASCII, dots, underscores and hyphens, so that it needs no escape in a path, a
 *     header or a cookie; neither one dot nor two
 */
public record SandboxName(String value) {
    /** What a name looks like, in words. */
    public static final String FORM =
            "1 to 64 of the letters A to Z and a to z, digits, '.', '_' and '-', but neither '.' nor '..'";

    /** Paths mean something else by one dot or two: who calls by them would be led to another sandbox. */
    private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._-]{1,64}");

    private static final int REMEMBERED = 256;

    /** Every call names its sandbox, and most name one of a few. */
    private static final FirstMet<String, Optional<SandboxName>> READ = new FirstMet<>(
            REMEMBERED, text -> NAME.matcher(text).matches() ? Optional.of(new SandboxName(text)) : Optional.empty());

    /** The sandbox of everybody who names none. */
    public static final SandboxName DEFAULT = new SandboxName("default");

    public SandboxName {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException("The name of a sandbox is " + FORM);
        }
    }

    /** The name that is written so; empty if it is none. */
    public static Optional<SandboxName> read(String text) {
        return READ.of(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SandboxName name && value.equals(name.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
