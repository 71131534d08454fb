import { type PhpFault, PhpSyntaxError } from "./fault.js";
import { collectedIn, strict } from "./faults.js";
import { Input } from "./input.js";
import { Parser } from "./parser.js";
import { asString, PhpString } from "./string.js";
import { type AnyPhpValue, check } from "./types.js";
import { Writer } from "./writer.js";

/** One variable of a session: `name|value`. */
export interface PhpEntry {
  /** At least one byte, none of them `|`, with which PHP cannot write a session at all. */
  readonly name: PhpString;
  readonly value: AnyPhpValue;
}

export const PhpEntry = {
  /**
   * A value under a name.
   *
   * @throws RangeError if no session can have the name
   */
  of(name: string | PhpString, value: AnyPhpValue): PhpEntry {
    return checkedEntry({ name: asString(name), value });
  },
} as const;

/** A session's variables, in the form of PHP's session handler `php`, the default: entries `name|value`, one after the other. */
export interface PhpSession {
  /** In order, as on the wire; PHP writes each name once, but reads repeated ones and keeps the last. */
  readonly entries: readonly PhpEntry[];
}

/** All that is wrong with a payload. */
export interface PhpDiagnosis {
  /** Whether PHP reads the payload. */
  readonly isSound: boolean;
  /** By offset; at most 100: a payload with more faults is given up. */
  readonly faults: readonly PhpFault[];
  /** What was meant, if the payload could be read to its end: encoding it puts lengths and counts right. */
  readonly session: PhpSession | undefined;
}

export const PhpSession = {
  /** A session of these entries, in this order. */
  of(...entries: readonly PhpEntry[]): PhpSession {
    return { entries };
  },

  /** The value that PHP would find under a name: the last one. */
  get(session: PhpSession, name: string): AnyPhpValue | undefined {
    const wanted = PhpString.of(name);
    return session.entries.filter((entry) => PhpString.equal(entry.name, wanted)).at(-1)?.value;
  },

  /**
   * The payload; no bytes for no entries.
   *
   * @throws RangeError if values lie deeper than 128 levels, a reference leads nowhere, or a value cannot be
   */
  encode(session: PhpSession): Uint8Array {
    const writer = new Writer();
    for (const entry of session.entries) {
      writer.entry(checkedEntry(entry).name, entry.value);
    }
    return writer.toBytes();
  },

  /**
   * Reads a payload. Takes time and memory proportional to its size.
   *
   * @throws PhpSyntaxError if PHP would not read it all; for a wrong length or count, with the right one
   */
  decode(payload: Uint8Array): PhpSession {
    return { entries: new Parser(new Input(payload, strict)).entries() };
  },

  /**
   * Tells all that is wrong with a payload: goes on after a wrong length or count by finding where the text or container
   * really ends, and stops at what cannot be read at all. Never throws.
   */
  diagnose(payload: Uint8Array): PhpDiagnosis {
    const faults: PhpFault[] = [];
    let session: PhpSession | undefined;
    try {
      session = { entries: new Parser(new Input(payload, collectedIn(faults))).entries() };
    } catch (e) {
      if (!(e instanceof PhpSyntaxError)) {
        throw e;
      }
      faults.push(e.fault);
    }
    faults.sort((one, other) => one.offset - other.offset);
    return { isSound: faults.length === 0, faults, session };
  },
} as const;

function checkedEntry(entry: PhpEntry): PhpEntry {
  const { bytes } = entry.name;
  check(bytes.length > 0 && !bytes.includes(0x7c), "a session name has at least one byte, and no |");
  return entry;
}
