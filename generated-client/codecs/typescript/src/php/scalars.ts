import type { Input } from "./input.js";
import { PhpReference } from "./others.js";
import { PhpBool, PhpDouble, PhpInt } from "./scalar.js";
import type { Slots } from "./slots.js";

const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const MOST_SLOTS = 2n ** 31n - 1n;

/** The numbers that are words. */
const SPECIAL = [
  ["NAN;", NaN],
  ["INF;", Infinity],
  ["-INF;", -Infinity],
] as const;

/** Reads the values that are one short word: truth values, numbers and references. */
export class Scalars {
  readonly #in: Input;
  readonly #slots: Slots;

  constructor(input: Input, slots: Slots) {
    this.#in = input;
    this.#slots = slots;
  }

  bool(): PhpBool {
    const bit = this.#in.number(/^[01]$/, "0 or 1");
    this.#in.skip(";");
    return PhpBool.of(bit === "1");
  }

  whole(): PhpInt {
    const value = this.#in.whole(/^[+-]?[0-9]+$/, "whole number", "whole number of 64 bits");
    this.#in.skip(";");
    return PhpInt.of(value);
  }

  decimal(): PhpDouble {
    for (const [text, value] of SPECIAL) {
      if (this.#in.sees(text)) {
        this.#in.skip(text);
        return PhpDouble.of(value);
      }
    }
    const value = Number(this.#in.number(DECIMAL, "number"));
    this.#in.skip(";");
    return PhpDouble.of(value);
  }

  reference(to: PhpReference["to"]): PhpReference {
    const at = this.#in.position;
    const slot = this.#in.unsigned("number of a slot");
    this.#in.skip(";");
    if (slot < 1n || slot > MOST_SLOTS) {
      throw this.#in.unexpectedAt(at, "number of a slot");
    }
    const reference = PhpReference.of(to, Number(slot));
    if (!this.#slots.reach(reference)) {
      this.#in.fault(at, "number of a value before it", String(slot));
    }
    return reference;
  }
}
