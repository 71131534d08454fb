import { latin1 } from "../bytes.js";
import type { PhpInt } from "./scalar.js";
import { PhpString } from "./string.js";

/** A key of an array: a whole number or a string. */
export type PhpKey = PhpInt | PhpString;

const LONGEST = "-9223372036854775808".length;

export const PhpKey = {
  /** The key that PHP makes of a text: a number if it looks like one (`"5"`, `"-5"`; not `"05"`). */
  of(text: string): PhpKey {
    return PhpKey.normal(PhpString.of(text));
  },

  /** The key that PHP stores for this one: see `of`. */
  normal(key: PhpKey): PhpKey {
    const text = key.kind === "string" && key.bytes.length <= LONGEST ? latin1(key.bytes) : "";
    if (!/^(?:0|-?[1-9][0-9]*)$/.test(text)) {
      return key;
    }
    const value = BigInt(text);
    return BigInt.asIntN(64, value) === value ? { kind: "int", value } : key;
  },

  equal(one: PhpKey, other: PhpKey): boolean {
    return one.kind === "int"
      ? other.kind === "int" && one.value === other.value
      : other.kind === "string" && PhpString.equal(one, other);
  },
} as const;
