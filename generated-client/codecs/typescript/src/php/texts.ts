import { ByteBuilder, has } from "../bytes.js";
import type { Follow } from "./follow.js";
import type { Input } from "./input.js";
import { plainName } from "./names.js";
import { PhpString } from "./string.js";

/** Reads what is declared by its length in bytes, and finds its end if the length is wrong. */
export class Texts {
  readonly #in: Input;

  constructor(input: Input) {
    this.#in = input;
  }

  /** Reads `LEN:"…` and the closing characters. */
  quoted(noun: string, close: string, follow: Follow): PhpString {
    return this.#text(noun, ':"', close, follow);
  }

  /** Reads `LEN:{…}`. */
  braced(noun: string, follow: Follow): PhpString {
    return this.#text(noun, ":{", "}", follow);
  }

  #text(noun: string, open: string, close: string, follow: Follow): PhpString {
    const at = this.#in.position;
    const declared = this.#in.unsigned(`length of the ${noun}`);
    this.#in.skip(open);
    const start = this.#in.position;
    const claimed = start + Math.min(Number(declared), this.#in.bytes.length);
    const end = has(this.#in.bytes, claimed, close) ? claimed : this.#realEnd(start, claimed, close, follow);
    const text = PhpString.of(this.#in.bytes.subarray(start, end));
    if (BigInt(text.bytes.length) !== declared) {
      this.#tellWrongLength(at, noun, declared, text);
    }
    this.#in.position = end + close.length;
    return text;
  }

  #realEnd(start: number, claimed: number, close: string, follow: Follow): number {
    const bytes = this.#in.bytes;
    for (let end = start; end <= bytes.length - close.length; end++) {
      if (has(bytes, end, close) && follow(bytes, end + close.length)) {
        return end;
      }
    }
    throw this.#in.unexpectedAt(Math.min(claimed, bytes.length), close);
  }

  /** Names a key by itself: the way to what is being read ends before it. */
  #tellWrongLength(at: number, noun: string, declared: bigint, text: PhpString): void {
    const key = noun === "key";
    if (key) {
      this.#in.path.enter(plainName(text));
    }
    this.#in.fault(at, `${noun} of ${text.bytes.length} bytes`, `${noun} of ${declared} bytes`);
    if (key) {
      this.#in.path.leave();
    }
  }

  /** Reads `LEN:"…";` with bytes as `\xx`, which PHP reads but never writes. */
  escaped(): PhpString {
    const declared = this.#in.unsigned("length of the string");
    this.#in.skip(':"');
    const out = new ByteBuilder();
    while (out.size < declared && !this.#in.atEnd) {
      const at = this.#in.position;
      const hex = this.#in.sees("\\");
      out.append(hex ? [this.#hex(at + 1)] : this.#in.bytes.subarray(at, at + 1));
      this.#in.position = at + (hex ? 3 : 1);
    }
    this.#in.skip('";');
    return PhpString.of(out.toBytes());
  }

  #hex(at: number): number {
    let value = 0;
    for (let index = at; index < at + 2; index++) {
      const digit = String.fromCharCode(this.#in.bytes[index] ?? 0);
      if (!/[0-9a-fA-F]/.test(digit)) {
        throw this.#in.unexpectedAt(index, "hexadecimal digit");
      }
      value = value * 16 + parseInt(digit, 16);
    }
    return value;
  }
}
