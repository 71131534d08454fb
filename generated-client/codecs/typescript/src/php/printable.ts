/** At most so many bytes from a place on, as a person can read them; what is no printable ASCII in hexadecimal. */
export function printable(bytes: Uint8Array, from: number, most: number): string {
  const end = Math.min(bytes.length, from + most);
  const shown = Array.from(bytes.subarray(from, end), (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "\\x" + byte.toString(16).padStart(2, "0"),
  );
  return shown.join("") + (end < bytes.length ? "…" : "");
}
