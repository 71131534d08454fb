import { strict } from "./faults.js";
import { END } from "./follow.js";
import { Input } from "./input.js";
import { Parser } from "./parser.js";
import type { AnyPhpValue } from "./types.js";
import { Writer } from "./writer.js";

/** A value as PHP's `serialize` writes it: plain data, told apart by `kind`. No class is ever instantiated. */
export type PhpValue = AnyPhpValue;

export const PhpValue = {
  /**
   * The serialized form, as of PHP 7.1 and later with their default settings.
   *
   * @throws RangeError if values lie deeper than 128 levels, a reference leads nowhere, or a value cannot be
   */
  encode(value: PhpValue): Uint8Array {
    const writer = new Writer();
    writer.value(value);
    return writer.toBytes();
  },

  /**
   * Reads one serialized value and nothing after it. Takes time and memory proportional to the input.
   *
   * @throws PhpSyntaxError if the bytes are anything else
   */
  decode(serialized: Uint8Array): PhpValue {
    const input = new Input(serialized, strict);
    const value = new Parser(input).value(END);
    if (!input.atEnd) {
      throw input.unexpected("end");
    }
    return value;
  },
} as const;
