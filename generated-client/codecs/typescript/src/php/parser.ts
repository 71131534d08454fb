import { PhpArray, PhpPair } from "./array.js";
import * as Follow from "./follow.js";
import type { Input } from "./input.js";
import { PhpKey } from "./key.js";
import { Keys } from "./keys.js";
import { memberNamed, plainName } from "./names.js";
import { PhpObject, type PhpMember } from "./object.js";
import { PhpCustom, PhpEnum } from "./others.js";
import { PhpNull } from "./scalar.js";
import { Scalars } from "./scalars.js";
import { Slots } from "./slots.js";
import { PhpString } from "./string.js";
import { Texts } from "./texts.js";
import { type AnyPhpValue, MAX_DEPTH } from "./types.js";

/** Reads values and sessions. Containers are read to their closing brace and their counts compared afterwards. */
export class Parser {
  readonly #in: Input;
  readonly #slots = new Slots();
  readonly #texts: Texts;
  readonly #scalars: Scalars;
  readonly #keys: Keys;
  #depth = 0;

  constructor(input: Input) {
    this.#in = input;
    this.#texts = new Texts(input);
    this.#scalars = new Scalars(input, this.#slots);
    this.#keys = new Keys(input, this.#texts, this.#scalars);
  }

  entries(): { name: PhpString; value: AnyPhpValue }[] {
    const entries = [];
    while (!this.#in.atEnd) {
      const name = PhpString.of(this.#in.upTo("|", "name and |"));
      this.#in.skip("|");
      entries.push({ name, value: this.#below(name, Follow.ENTRY) });
    }
    return entries;
  }

  /** Reads a value, given what may come after it. */
  value(follow: Follow.Follow): AnyPhpValue {
    if (!Follow.VALUE(this.#in.bytes, this.#in.position)) {
      throw this.#in.unexpected("value");
    }
    const type = String.fromCharCode(this.#in.bytes[this.#in.position] ?? 0);
    this.#in.position += 2;
    // Before the content is read: containers are numbered ahead of what they hold.
    if (type !== "R") {
      this.#slots.take();
    }
    switch (type) {
      case "N":
        return PhpNull;
      case "b":
        return this.#scalars.bool();
      case "i":
        return this.#scalars.whole();
      case "d":
        return this.#scalars.decimal();
      case "r":
        return this.#scalars.reference("object");
      case "R":
        return this.#scalars.reference("variable");
      default:
        return this.#composite(type, follow);
    }
  }

  #composite(type: string, follow: Follow.Follow): AnyPhpValue {
    switch (type) {
      case "s":
        return this.#texts.quoted("string", '";', follow);
      case "S":
        return this.#texts.escaped();
      case "a":
        return this.#array();
      case "O":
        return this.#object();
      case "C":
        return this.#custom(follow);
      default:
        return this.#enumCase(follow);
    }
  }

  #array(): PhpArray {
    const at = this.#in.position;
    const declared = this.#open("pairs");
    const pairs: PhpPair[] = [];
    while (!this.#in.sees("}")) {
      const key = PhpKey.normal(this.#keys.key());
      pairs.push({ key, value: this.#below(key, Follow.KEY) });
    }
    this.#close(at, declared, pairs.length, (count) => `array of ${count} pairs`);
    return { kind: "array", pairs };
  }

  #object(): PhpObject {
    const className = this.#keys.className();
    const at = this.#in.position;
    const declared = this.#open("members");
    const members: PhpMember[] = [];
    while (!this.#in.sees("}")) {
      const name = this.#keys.memberName();
      members.push(memberNamed(name, this.#below(plainName(name), Follow.KEY)));
    }
    this.#close(at, declared, members.length, (count) => `object of ${count} members`);
    return { kind: "object", className, members };
  }

  #custom(follow: Follow.Follow): PhpCustom {
    const className = this.#keys.className();
    this.#slots.takeUnknown();
    return PhpCustom.of(className, this.#texts.braced("custom payload", follow));
  }

  #enumCase(follow: Follow.Follow): PhpEnum {
    const at = this.#in.position;
    const name = this.#texts.quoted("enumeration case", '";', follow).bytes;
    const colon = name.indexOf(0x3a);
    if (colon < 1 || colon === name.length - 1) {
      throw this.#in.unexpectedAt(at, "class:case");
    }
    return PhpEnum.of(PhpString.of(name.slice(0, colon)), PhpString.of(name.slice(colon + 1)));
  }

  #below(name: PhpKey, follow: Follow.Follow): AnyPhpValue {
    this.#in.path.enter(name);
    const value = this.value(follow);
    this.#in.path.leave();
    return value;
  }

  #open(noun: string): bigint {
    if (++this.#depth > MAX_DEPTH) {
      throw this.#in.unexpected(`at most ${MAX_DEPTH} levels`);
    }
    const declared = this.#in.unsigned(`number of ${noun}`);
    this.#in.skip(":{");
    return declared;
  }

  #close(at: number, declared: bigint, actual: number, noun: (count: bigint | number) => string): void {
    this.#in.skip("}");
    this.#depth--;
    if (declared !== BigInt(actual)) {
      this.#in.fault(at, noun(actual), noun(declared));
    }
  }
}
