import { has, latin1 } from "../bytes.js";
import { PhpSyntaxError } from "./fault.js";
import type { Faults } from "./faults.js";
import { Path } from "./path.js";
import { printable } from "./printable.js";

const SNIPPET = 12;
const LARGEST = 2n ** 63n - 1n;

/** A payload being read: its bytes, the place reached, the way there, and what becomes of faults. */
export class Input {
  readonly bytes: Uint8Array;
  readonly path = new Path();
  position = 0;
  readonly #faults: Faults;

  constructor(bytes: Uint8Array, faults: Faults) {
    this.bytes = bytes;
    this.#faults = faults;
  }

  get atEnd(): boolean {
    return this.position === this.bytes.length;
  }

  /** Whether these characters come next. */
  sees(characters: string): boolean {
    return has(this.bytes, this.position, characters);
  }

  /** Steps over these characters. */
  skip(characters: string): void {
    for (let index = 0; index < characters.length; index++) {
      if (!this.sees(characters.charAt(index))) {
        throw this.unexpected(characters.slice(index));
      }
      this.position++;
    }
  }

  /** Reads up to a character, which it leaves; at least one byte. */
  upTo(end: string, expected: string): Uint8Array {
    const to = this.bytes.indexOf(end.charCodeAt(0), this.position);
    if (to === this.position || to < 0) {
      throw this.unexpected(expected);
    }
    const read = this.bytes.slice(this.position, to);
    this.position = to;
    return read;
  }

  /** Reads a number of this form. */
  number(form: RegExp, expected: string): string {
    let to = this.position;
    while (isNumeric(this.bytes[to])) {
      to++;
    }
    const text = latin1(this.bytes.subarray(this.position, to));
    if (!form.test(text)) {
      throw this.unexpected(expected);
    }
    this.position = to;
    return text;
  }

  /** Reads a whole number of this form, of 64 bits. */
  whole(form: RegExp, expected: string, expectedRange: string): bigint {
    const start = this.position;
    const text = this.number(form, expected);
    // Shortened first: what has a million digits would take its time.
    const digits = text.replace(/^[+-]?0*(?=[0-9])/, "");
    const size = digits.length > 19 ? LARGEST + 2n : BigInt(digits);
    if (size > LARGEST + (text.startsWith("-") ? 1n : 0n)) {
      throw this.unexpectedAt(start, expectedRange);
    }
    return text.startsWith("-") ? -size : size;
  }

  /** Reads a length or a count. */
  unsigned(expected: string): bigint {
    return this.whole(/^[0-9]+$/, expected, expected);
  }

  /** Tells a fault that reading can get past. */
  fault(offset: number, expected: string, received: string): void {
    this.#faults({ offset, path: this.path.toString(), expected, received });
  }

  unexpected(expected: string): PhpSyntaxError {
    return this.unexpectedAt(this.position, expected);
  }

  unexpectedAt(offset: number, expected: string): PhpSyntaxError {
    const received = offset < this.bytes.length ? printable(this.bytes, offset, SNIPPET) : "end";
    return new PhpSyntaxError({ offset, path: this.path.toString(), expected, received });
  }
}

function isNumeric(byte: number | undefined): boolean {
  return byte !== undefined && "0123456789+-.eE".includes(String.fromCharCode(byte));
}
