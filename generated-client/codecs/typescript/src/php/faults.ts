import { type PhpFault, PhpSyntaxError } from "./fault.js";

/** A payload with more faults than these is given up. */
export const MOST_FAULTS = 100;

/** What to do about a fault that reading can get past. */
export type Faults = (fault: PhpFault) => void;

/** Gives up at once. */
export const strict: Faults = (fault) => {
  throw new PhpSyntaxError(fault);
};

/** Goes on, until there are too many. */
export function collectedIn(faults: PhpFault[]): Faults {
  return (fault) => {
    // The last one is added by whoever ends the reading.
    if (faults.length === MOST_FAULTS - 1) {
      throw new PhpSyntaxError(fault);
    }
    faults.push(fault);
  };
}
