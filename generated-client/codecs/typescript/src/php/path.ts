import type { PhpKey } from "./key.js";
import { printable } from "./printable.js";

const LONGEST_NAME = 64;

/** The names and keys that lead to what is being read. */
export class Path {
  readonly #names: PhpKey[] = [];

  enter(name: PhpKey): void {
    this.#names.push(name);
  }

  leave(): void {
    this.#names.pop();
  }

  /** As a JSON pointer, rendered only when a message needs it. */
  toString(): string {
    return this.#names.map(step).join("");
  }
}

function step(name: PhpKey): string {
  const text = name.kind === "string" ? printable(name.bytes, 0, LONGEST_NAME) : String(name.value);
  return "/" + text.replaceAll("~", "~0").replaceAll("/", "~1");
}
