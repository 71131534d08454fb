import { equal, strictText, utf8 } from "./bytes.js";
import { escapeNul, unescapeNul } from "./nul-escape.js";
import { PhpSyntaxError } from "./php/fault.js";
import { type PhpDiagnosis, PhpSession } from "./php/session.js";

/**
 * The column `data` of Joomla 3's session table, as the cAPI shows it once the JSON is read: a PHP session in which
 * protected members' NUL markers are written `\0\0\0` (lengths count the marker as three bytes). Offsets in errors count
 * the UTF-8 bytes of the column.
 */
export const JoomlaSessionData = {
  /**
   * The column's text for a session.
   *
   * @throws RangeError if the payload is no UTF-8, for which PHP's JSON encoder gives no text at all, or as for `encode`
   */
  text(session: PhpSession): string {
    const text = strictText(JoomlaSessionData.encode(session));
    if (text === undefined) {
      throw new RangeError("the payload is not UTF-8");
    }
    return text;
  },

  /**
   * The column's bytes for a session.
   *
   * @throws RangeError if a value holds `\0\0\0` itself, which Joomla would read back as a marker, or as for
   *     `PhpSession.encode`
   */
  encode(session: PhpSession): Uint8Array {
    const raw = PhpSession.encode(session);
    const stored = escapeNul(raw);
    if (!equal(unescapeNul(stored).bytes, raw)) {
      throw new RangeError("a value holds \\0\\0\\0, which Joomla's NUL escape cannot give back");
    }
    return stored;
  },

  /**
   * The session in a column's text.
   *
   * @throws PhpSyntaxError if PHP would not read it all
   */
  decode(text: string): PhpSession {
    const payload = unescapeNul(utf8(text));
    try {
      return PhpSession.decode(payload.bytes);
    } catch (e) {
      if (e instanceof PhpSyntaxError) {
        throw new PhpSyntaxError({ ...e.fault, offset: payload.storedOffset(e.fault.offset) });
      }
      throw e;
    }
  },

  /** What is wrong with a column's text, all of it as far as can be told: see `PhpSession.diagnose`. */
  diagnose(text: string): PhpDiagnosis {
    const payload = unescapeNul(utf8(text));
    const diagnosis = PhpSession.diagnose(payload.bytes);
    const faults = diagnosis.faults.map((fault) => ({ ...fault, offset: payload.storedOffset(fault.offset) }));
    return { ...diagnosis, faults };
  },
} as const;
