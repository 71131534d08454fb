package dev.rollcall.codecs.php;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An ordered array: {@code a:1:{i:0;N;}}.
 *
 * @param pairs in order, as on the wire; PHP writes each key once, but reads repeated ones and keeps the last
 */
public record PhpArray(List<PhpPair> pairs) implements PhpValue {

    public PhpArray {
        pairs = List.copyOf(pairs);
    }

    /** An array of these pairs, in this order. */
    public static PhpArray of(PhpPair... pairs) {
        return new PhpArray(Arrays.asList(pairs));
    }

    /** An array of these values under the keys 0, 1, 2 and so on. */
    public static PhpArray list(PhpValue... values) {
        return new PhpArray(IntStream.range(0, values.length)
                .mapToObj(index -> PhpPair.of(index, values[index]))
                .toList());
    }

    /** The value that PHP would find under a key: the last one. */
    public Optional<PhpValue> get(String key) {
        return get(PhpKey.of(key));
    }

    /** The value that PHP would find under a key: the last one. */
    public Optional<PhpValue> get(PhpKey key) {
        PhpKey stored = PhpKey.normal(key);
        return pairs.stream()
                .filter(pair -> pair.key().equals(stored))
                .map(PhpPair::value)
                .reduce((first, second) -> second);
    }
}
