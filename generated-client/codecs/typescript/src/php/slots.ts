import type { PhpReference } from "./others.js";

/** The numbers that references go by, as far as they are given out. */
export class Slots {
  #taken = 0;
  #uncertain = false;

  take(): void {
    this.#taken++;
  }

  /** Custom payloads can number values of their own, which only their class knows: what follows is anyone's guess. */
  takeUnknown(): void {
    this.#uncertain = true;
  }

  /** Whether a reference, which has taken its own slot if its kind takes one, leads to a value before it. */
  reach(reference: PhpReference): boolean {
    const last = reference.to === "object" ? this.#taken - 1 : this.#taken;
    return this.#uncertain || reference.slot <= last;
  }
}
