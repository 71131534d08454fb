import { equal, latin1, text, utf8 } from "../bytes.js";

/** A string: `s:2:"ä";`. Its length counts bytes, and they need not be text. */
export interface PhpString {
  readonly kind: "string";
  readonly bytes: Uint8Array;
}

export const PhpString = {
  /** The UTF-8 bytes of a text, or a copy of these bytes. */
  of(content: string | Uint8Array): PhpString {
    return { kind: "string", bytes: typeof content === "string" ? utf8(content) : content.slice() };
  },

  /** The bytes read as UTF-8, what is no UTF-8 replaced by U+FFFD. */
  utf8(string: PhpString): string {
    return text(string.bytes);
  },

  /** One character a byte: nothing is lost and positions stay. */
  latin1(string: PhpString): string {
    return latin1(string.bytes);
  },

  equal(one: PhpString, other: PhpString): boolean {
    return equal(one.bytes, other.bytes);
  },
} as const;

/** What a caller gave for a string. */
export function asString(content: string | PhpString): PhpString {
  return typeof content === "string" ? PhpString.of(content) : content;
}
