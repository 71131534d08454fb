import type { PhpArray } from "./array.js";
import type { PhpObject } from "./object.js";
import type { PhpCustom, PhpEnum, PhpReference } from "./others.js";
import type { PhpBool, PhpDouble, PhpInt, PhpNull } from "./scalar.js";
import type { PhpString } from "./string.js";

/** A value as PHP's `serialize` writes it: plain data, told apart by `kind`. */
export type AnyPhpValue =
  | PhpArray
  | PhpBool
  | PhpCustom
  | PhpDouble
  | PhpEnum
  | PhpInt
  | PhpNull
  | PhpObject
  | PhpReference
  | PhpString;

/**
 * How many arrays and objects may lie in one another. PHP's own limit is 4096; this one is the same in every language of
 * the codecs, and sessions seldom need ten.
 */
export const MAX_DEPTH = 128;

/** @throws RangeError with this text unless a condition holds */
export function check(condition: boolean, text: string): void {
  if (!condition) {
    throw new RangeError(text);
  }
}
