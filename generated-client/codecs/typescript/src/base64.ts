import { ByteBuilder } from "./bytes.js";

export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of RFC 4648, one line, with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  let encoded = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    encoded += ALPHABET.charAt(bits >> 18) + ALPHABET.charAt((bits >> 12) & 63);
    encoded += left > 1 ? ALPHABET.charAt((bits >> 6) & 63) : "=";
    encoded += left > 2 ? ALPHABET.charAt(bits & 63) : "=";
  }
  return encoded;
}

/** The bytes in Base64, undefined if it is none. Missing padding is forgiven, wrong padding and white space are not. */
export function decodeBase64(encoded: string): Uint8Array | undefined {
  const digits = encoded.replace(/={1,2}$/, "");
  const padding = encoded.length - digits.length;
  const last = digits.length % 4;
  if (last === 1 || (padding > 0 && last + padding !== 4)) {
    return undefined;
  }
  const out = new ByteBuilder();
  for (let at = 0; at < digits.length; at += 4) {
    const group = [0, 1, 2, 3].map((index) => (at + index < digits.length ? ALPHABET.indexOf(digits.charAt(at + index)) : 0));
    if (group.includes(-1)) {
      return undefined;
    }
    const bits = group.reduce((sum, digit) => (sum << 6) | digit, 0);
    const size = Math.min(3, digits.length - at - 1);
    out.append([bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, size));
  }
  return out.toBytes();
}
