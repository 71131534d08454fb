/** One thing that is wrong with a payload. */
export interface PhpFault {
  /** Where, in bytes from 0; for a wrong length or count, where that number stands. */
  readonly offset: number;
  /** What was being read: a JSON pointer of the session's name and the keys and members below it. */
  readonly path: string;
  /** What PHP would have accepted there. */
  readonly expected: string;
  /** What stood there, of the payload itself never more than a few bytes. */
  readonly received: string;
}

export const PhpFault = {
  /** The fault as a sentence. */
  text({ offset, path, expected, received }: PhpFault): string {
    return `byte ${offset}${path === "" ? "" : ` in ${path}`}: expected ${expected}, received ${received}`;
  },
} as const;

/** A payload that PHP would not read. The only error that decoding throws. */
export class PhpSyntaxError extends Error {
  readonly fault: PhpFault;

  constructor(fault: PhpFault) {
    super(PhpFault.text(fault));
    this.name = "PhpSyntaxError";
    this.fault = fault;
  }
}
