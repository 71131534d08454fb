import { ByteBuilder, has } from "./bytes.js";

const MARKER = "\0*\0";
const ESCAPED = "\\0\\0\\0";
/** How much longer than a marker its escape is. */
const GROWTH = ESCAPED.length - MARKER.length;

/** Joomla 3's replacement of NUL `*` NUL by the six characters `\0\0\0` in a stored payload, a text column. */
export function escapeNul(raw: Uint8Array): Uint8Array {
  return replaced(raw, MARKER, ESCAPED).bytes;
}

/** A payload freed of Joomla's NUL escape, which remembers where in the stored form its bytes stood. */
export interface Unescaped {
  readonly bytes: Uint8Array;
  /** Where in the stored form the byte stood that is at this offset now. */
  storedOffset(offset: number): number;
}

export function unescapeNul(stored: Uint8Array): Unescaped {
  const { bytes, places } = replaced(stored, ESCAPED, MARKER);
  return {
    bytes,
    storedOffset: (offset) => offset + GROWTH * places.filter((place) => place < offset).length,
  };
}

function replaced(bytes: Uint8Array, what: string, by: string): { bytes: Uint8Array; places: number[] } {
  const out = new ByteBuilder();
  const places: number[] = [];
  let from = 0;
  for (let at = bytes.indexOf(what.charCodeAt(0)); at >= 0; at = bytes.indexOf(what.charCodeAt(0), at)) {
    if (has(bytes, at, what)) {
      out.append(bytes.subarray(from, at));
      places.push(out.size);
      out.ascii(by);
      at += what.length;
      from = at;
    } else {
      at++;
    }
  }
  return { bytes: out.append(bytes.subarray(from)).toBytes(), places };
}
