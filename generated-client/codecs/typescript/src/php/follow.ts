import { hasAny, has } from "../bytes.js";

/** Whether what stands at a place may come after a text, by which its end is found when its declared length is wrong. */
export type Follow = (bytes: Uint8Array, at: number) => boolean;

const LONGEST_NAME = 256;

/** After a value by itself: nothing. */
export const END: Follow = (bytes, at) => at === bytes.length;

/** After a session's value: nothing, or the next name and its value. */
export const ENTRY: Follow = (bytes, at) => {
  // Looks no farther than names are long, or searching would take quadratic time.
  let bar = at;
  while (bar < bytes.length && bar - at < LONGEST_NAME && isUsualInNames(bytes[bar] ?? 0)) {
    bar++;
  }
  return at === bytes.length || (bar > at && has(bytes, bar, "|") && VALUE(bytes, bar + 1));
};

/** After a value in a container: the next key, or the container's end. */
export const KEY: Follow = (bytes, at) => has(bytes, at, "}") || (hasAny(bytes, at, "isS") && has(bytes, at + 1, ":"));

/** After a key: its value. */
export const VALUE: Follow = (bytes, at) =>
  has(bytes, at, "N") ? has(bytes, at + 1, ";") : hasAny(bytes, at, "bidsSaOCErR") && has(bytes, at + 1, ":");

/** After a class's name: a count. */
export const COUNT: Follow = (bytes, at) => hasAny(bytes, at, "0123456789");

/** Names may hold nearly anything, but hardly ever hold what else stands in a payload. */
function isUsualInNames(byte: number): boolean {
  return byte >= 0x80 || /[0-9A-Za-z_.-]/.test(String.fromCharCode(byte));
}
