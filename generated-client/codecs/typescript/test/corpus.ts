import { readFileSync } from "node:fs";
import { latin1, strictText, utf8 } from "../src/bytes.js";
import { decimalText } from "../src/php/decimal.js";
import {
  PhpArray,
  PhpBool,
  PhpCustom,
  PhpDouble,
  PhpEntry,
  PhpEnum,
  type PhpFault,
  PhpInt,
  PhpMember,
  PhpNull,
  PhpObject,
  PhpPair,
  PhpReference,
  PhpSession,
  PhpString,
  PhpSyntaxError,
  PhpValue,
  PhpVisibility,
} from "../src/index.js";

/** Bytes in the corpus: a text stands for its UTF-8, `latin1` has one character a byte, `parts` are texts and how often. */
export type CorpusBytes = string | { latin1: string } | { parts: [string, number][] };
/** What the cases are made of; each test knows its own. */
export type Json = any;

/** All cases of a file of the corpus. */
export function cases(file: string): Json[] {
  return JSON.parse(readFileSync(`../corpus/${file}.json`, "utf8"));
}

export function bytesOf(described: CorpusBytes): Uint8Array {
  if (typeof described === "string") {
    return utf8(described);
  }
  return "parts" in described
    ? utf8(described.parts.map(([part, times]) => part.repeat(times)).join(""))
    : Uint8Array.from(described.latin1, (character) => character.charCodeAt(0));
}

export function describeBytes(bytes: Uint8Array): CorpusBytes {
  return strictText(bytes) ?? { latin1: latin1(bytes) };
}

export function describeEntries(session: PhpSession): Json {
  return session.entries.map(({ name, value }) => [describeBytes(name.bytes), describe(value)]);
}

export function describe(value: PhpValue): Json {
  switch (value.kind) {
    case "null":
      return null;
    case "bool":
      return value.value;
    case "int":
      return describeInt(value.value);
    case "double":
      return { double: decimalText(value.value) };
    case "string":
      return describeBytes(value.bytes);
    case "array":
      return { array: value.pairs.map((pair) => [describe(pair.key), describe(pair.value)]) };
    case "object":
      return {
        object: describeBytes(value.className.bytes),
        members: value.members.map((member) => [
          describeBytes(member.visibility.scope.bytes),
          describeBytes(member.name.bytes),
          describe(member.value),
        ]),
      };
    case "custom":
      return { custom: describeBytes(value.className.bytes), payload: describeBytes(value.payload.bytes) };
    case "enum":
      return { enum: describeBytes(value.className.bytes), case: describeBytes(value.caseName.bytes) };
    case "reference":
      return value.to === "object" ? { r: value.slot } : { R: value.slot };
  }
}

function describeInt(value: bigint): Json {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : { int: String(value) };
}

/** The value that a description is of. */
export function make(described: Json): PhpValue {
  if (described === null) {
    return PhpNull;
  }
  switch (typeof described) {
    case "boolean":
      return PhpBool.of(described);
    case "number":
      return PhpInt.of(described);
    case "string":
      return PhpString.of(described);
    default:
      return makeOther(described);
  }
}

function makeOther(described: Json): PhpValue {
  if ("latin1" in described) {
    return string(described);
  } else if ("int" in described) {
    return PhpInt.of(BigInt(described.int));
  } else if ("double" in described) {
    return PhpDouble.of(Number(described.double.replace("INF", "Infinity").replace("NAN", "NaN")));
  } else if ("array" in described) {
    return PhpArray.of(...described.array.map(([key, value]: Json) => PhpPair.of(key.int ? BigInt(key.int) : make(key) as PhpString, make(value))));
  } else if ("object" in described) {
    return PhpObject.of(string(described.object), ...described.members.map(member));
  } else if ("custom" in described) {
    return PhpCustom.of(string(described.custom), string(described.payload));
  } else if ("enum" in described) {
    return PhpEnum.of(string(described.enum), string(described.case));
  }
  return "r" in described ? PhpReference.of("object", described.r) : PhpReference.of("variable", described.R);
}

function member([scope, name, value]: Json): PhpMember {
  return PhpMember.of(PhpVisibility.privateTo(string(scope)), string(name), make(value));
}

export function makeSession(entries: Json): PhpSession {
  return PhpSession.of(...entries.map(([name, value]: Json) => PhpEntry.of(string(name), make(value))));
}

export function string(described: CorpusBytes): PhpString {
  return PhpString.of(bytesOf(described));
}

/** What a reader refuses, undefined if it refuses nothing. */
export function refusal(read: () => unknown): PhpFault | undefined {
  try {
    read();
    return undefined;
  } catch (e) {
    if (e instanceof PhpSyntaxError) {
      return e.fault;
    }
    throw e;
  }
}

/** What a session is written as, null if there is none. */
export function written<T>(session: PhpSession | undefined, write: (session: PhpSession) => T): T | { refused: string } | null {
  try {
    return session === undefined ? null : write(session);
  } catch (e) {
    return { refused: (e as Error).message };
  }
}
