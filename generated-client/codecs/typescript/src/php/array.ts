import { PhpKey } from "./key.js";
import { PhpInt } from "./scalar.js";
import type { AnyPhpValue } from "./types.js";

/** A key of an array and its value. */
export interface PhpPair {
  /** As PHP stores it: a string that looks like a whole number has become one. */
  readonly key: PhpKey;
  readonly value: AnyPhpValue;
}

export const PhpPair = {
  /** A value under a number, or under a text or the number that it looks like. */
  of(key: bigint | number | string | PhpKey, value: AnyPhpValue): PhpPair {
    if (typeof key === "object") {
      return { key: PhpKey.normal(key), value };
    }
    return { key: typeof key === "string" ? PhpKey.of(key) : PhpInt.of(key), value };
  },
} as const;

/** An ordered array: `a:1:{i:0;N;}`. */
export interface PhpArray {
  readonly kind: "array";
  /** In order, as on the wire; PHP writes each key once, but reads repeated ones and keeps the last. */
  readonly pairs: readonly PhpPair[];
}

export const PhpArray = {
  /** An array of these pairs, in this order. */
  of(...pairs: readonly PhpPair[]): PhpArray {
    return { kind: "array", pairs };
  },

  /** An array of these values under the keys 0, 1, 2 and so on. */
  list(...values: readonly AnyPhpValue[]): PhpArray {
    return { kind: "array", pairs: values.map((value, index) => PhpPair.of(index, value)) };
  },

  /** The value that PHP would find under a key: the last one. */
  get(array: PhpArray, key: string | PhpKey): AnyPhpValue | undefined {
    const stored = typeof key === "string" ? PhpKey.of(key) : PhpKey.normal(key);
    return array.pairs.filter((pair) => PhpKey.equal(pair.key, stored)).at(-1)?.value;
  },
} as const;
