import { check } from "./types.js";

/** PHP's null: `N;`. */
export interface PhpNull {
  readonly kind: "null";
}

/** The only one. */
export const PhpNull: PhpNull = { kind: "null" };

/** A truth value: `b:1;`. */
export interface PhpBool {
  readonly kind: "bool";
  readonly value: boolean;
}

export const PhpBool = {
  of(value: boolean): PhpBool {
    return { kind: "bool", value };
  },
} as const;

/** A whole number of 64 bits: `i:-5;`. Not every one of them is a JavaScript number. */
export interface PhpInt {
  readonly kind: "int";
  readonly value: bigint;
}

export const PhpInt = {
  /** @throws RangeError if it is not whole or has more than 64 bits */
  of(value: bigint | number): PhpInt {
    const whole = BigInt(value);
    check(BigInt.asIntN(64, whole) === whole, "PHP's whole numbers have 64 bits");
    return { kind: "int", value: whole };
  },
} as const;

/** A floating-point number: `d:0.1;`. */
export interface PhpDouble {
  readonly kind: "double";
  readonly value: number;
}

export const PhpDouble = {
  of(value: number): PhpDouble {
    return { kind: "double", value };
  },
} as const;
