import { has } from "../bytes.js";
import * as Follow from "./follow.js";
import type { Input } from "./input.js";
import type { PhpKey } from "./key.js";
import { isSound } from "./names.js";
import type { Scalars } from "./scalars.js";
import { PhpString } from "./string.js";
import type { Texts } from "./texts.js";

/** Reads what stands before values: keys, members' names and classes' names. */
export class Keys {
  readonly #in: Input;
  readonly #texts: Texts;
  readonly #scalars: Scalars;

  constructor(input: Input, texts: Texts, scalars: Scalars) {
    this.#in = input;
    this.#texts = texts;
    this.#scalars = scalars;
  }

  key(): PhpKey {
    const at = this.#in.position;
    if (this.#in.sees("}") || !Follow.KEY(this.#in.bytes, at)) {
      throw this.#in.unexpected("key or }");
    }
    this.#in.position = at + 2;
    if (has(this.#in.bytes, at, "i")) {
      return this.#scalars.whole();
    }
    return has(this.#in.bytes, at, "s") ? this.#texts.quoted("key", '";', Follow.VALUE) : this.#texts.escaped();
  }

  memberName(): PhpString {
    const at = this.#in.position;
    const key = this.key();
    // Before 7.2, PHP wrote numbers for the members of an object that had been an array.
    const name = key.kind === "string" ? key : PhpString.of(String(key.value));
    if (!isSound(name)) {
      throw this.#in.unexpectedAt(at, "member name with a whole marker of visibility");
    }
    return name;
  }

  /** Reads `LEN:"class":`. */
  className(): PhpString {
    const name = this.#texts.quoted("class name", '":', Follow.COUNT);
    if (name.bytes.length === 0) {
      throw this.#in.unexpected("class name");
    }
    return name;
  }
}
