import { checkedClassName } from "./object.js";
import { asString, type PhpString } from "./string.js";
import { check } from "./types.js";

/** An object that its class has serialized in a way of its own: `C:3:"Foo":2:{xy}`. */
export interface PhpCustom {
  readonly kind: "custom";
  /** With its namespace, never empty. */
  readonly className: PhpString;
  /** What only the class can read. */
  readonly payload: PhpString;
}

export const PhpCustom = {
  /** @throws RangeError if the class has no name */
  of(className: string | PhpString, payload: string | PhpString): PhpCustom {
    return { kind: "custom", className: checkedClassName(asString(className)), payload: asString(payload) };
  },
} as const;

/** A case of an enumeration, as of PHP 8.1: `E:11:"Suit:Hearts";`. */
export interface PhpEnum {
  readonly kind: "enum";
  /** With its namespace, never empty and without a colon. */
  readonly className: PhpString;
  /** Never empty. */
  readonly caseName: PhpString;
}

export const PhpEnum = {
  /** @throws RangeError if one of them has no name, or the first a colon */
  of(className: string | PhpString, caseName: string | PhpString): PhpEnum {
    return checkedEnum({ kind: "enum", className: asString(className), caseName: asString(caseName) });
  },
} as const;

export function checkedEnum(enumCase: PhpEnum): PhpEnum {
  const { className, caseName } = enumCase;
  check(
    className.bytes.length > 0 && caseName.bytes.length > 0 && !className.bytes.includes(0x3a),
    "an enumeration and its case have names, the first without a colon",
  );
  return enumCase;
}

/**
 * A value that was written before, by the number of its slot: `r:1;` or `R:1;`. Every value takes the next slot,
 * containers before their content, keys none; `r` takes one too, `R` does not. The count runs on from one session entry to
 * the next.
 */
export interface PhpReference {
  readonly kind: "reference";
  /** What is shared: the same object (`r`), or the same variable, as after PHP's `&` (`R`). */
  readonly to: "object" | "variable";
  /** Counted from 1. */
  readonly slot: number;
}

export const PhpReference = {
  /** @throws RangeError unless the slot is a whole number from 1 on */
  of(to: PhpReference["to"], slot: number): PhpReference {
    check(Number.isSafeInteger(slot) && slot >= 1, "slots are counted from 1");
    return { kind: "reference", to, slot };
  },
} as const;
