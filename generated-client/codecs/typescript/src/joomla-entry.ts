import { ALPHABET, decodeBase64, encodeBase64 } from "./base64.js";
import { latin1 } from "./bytes.js";
import { PhpSyntaxError } from "./php/fault.js";
import { PhpEntry, PhpSession } from "./php/session.js";
import { PhpString } from "./php/string.js";
import { PhpValue } from "./php/value.js";

const NAME = "joomla";

/**
 * The one session entry that Joomla 3.4.7 and later keep everything in: `joomla|s:N:"…";` with the Base64 of a serialized
 * registry, N its length.
 */
export const JoomlaEntry = {
  /**
   * The entry that holds a value, usually a `Joomla\Registry\Registry`.
   *
   * @throws RangeError as for `PhpValue.encode`
   */
  wrap(value: PhpValue): PhpEntry {
    return PhpEntry.of(NAME, PhpString.of(encodeBase64(PhpValue.encode(value))));
  },

  /**
   * The value in a session's `joomla` entry, undefined if the session has none or it holds no string, as before Joomla
   * 3.4.7.
   *
   * @throws PhpSyntaxError with the offset in the entry's text if that is no Base64, else in the decoded bytes
   */
  unwrap(session: PhpSession): PhpValue | undefined {
    const entry = PhpSession.get(session, NAME);
    return entry?.kind === "string" ? PhpValue.decode(base64(entry)) : undefined;
  },
} as const;

function base64(string: PhpString): Uint8Array {
  const text = latin1(string.bytes);
  const bytes = decodeBase64(text);
  if (bytes === undefined) {
    // The first byte outside the alphabet; the end if the length or the padding is what is wrong.
    const stranger = text.split("").findIndex((character) => !(ALPHABET + "=").includes(character));
    throw new PhpSyntaxError({
      offset: stranger < 0 ? text.length : stranger,
      path: "/" + NAME,
      expected: "Base64",
      received: `string of ${text.length} bytes`,
    });
  }
  return bytes;
}
