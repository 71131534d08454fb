/** The UTF-8 bytes of a text; half a surrogate pair, which has none, becomes a question mark. */
export function utf8(text: string): ReturnType<TextEncoder["encode"]> {
  return new TextEncoder().encode(text.replace(/\p{Surrogate}/gu, "?"));
}

/** The bytes read as UTF-8, what is no UTF-8 replaced by U+FFFD. */
export function text(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The bytes read as UTF-8, undefined if they are none. */
export function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** One character a byte: nothing is lost and positions stay. */
export function latin1(bytes: Uint8Array): string {
  let read = "";
  for (let from = 0; from < bytes.length; from += 8192) {
    read += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return read;
}

/** Whether these characters, all of them ASCII, stand at a place, which may lie beyond the end. */
export function has(bytes: Uint8Array, at: number, characters: string): boolean {
  for (let index = 0; index < characters.length; index++) {
    if (bytes[at + index] !== characters.charCodeAt(index)) {
      return false;
    }
  }
  return true;
}

/** Whether one of these characters, all of them ASCII, stands at a place. */
export function hasAny(bytes: Uint8Array, at: number, anyOf: string): boolean {
  const byte = bytes[at];
  return byte !== undefined && anyOf.includes(String.fromCharCode(byte));
}

export function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Bytes that grow. */
export class ByteBuilder {
  #bytes = new Uint8Array(256);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  append(bytes: ArrayLike<number>): this {
    const size = this.#size + bytes.length;
    if (size > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(size, 2 * this.#bytes.length));
      grown.set(this.#bytes.subarray(0, this.#size));
      this.#bytes = grown;
    }
    this.#bytes.set(bytes, this.#size);
    this.#size = size;
    return this;
  }

  ascii(characters: string): this {
    return this.append(utf8(characters));
  }

  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }
}
