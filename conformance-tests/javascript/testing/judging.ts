import type { Verdict, Violation } from '../control/index.js';

/** Thrown where traffic broke a contract: every violation, a line each. */
export class BrokenContractError extends Error {
  override readonly name = 'BrokenContractError';

  constructor(readonly verdicts: readonly Verdict[]) {
    super(['The traffic broke a contract:', ...verdicts.flatMap((verdict) => lines(verdict))].join('\n'));
  }
}

/** The verdicts without violations of these keys; those that have none left are gone. */
export function without(verdicts: readonly Verdict[], keys: readonly string[]): Verdict[] {
  return verdicts
    .map((verdict) => ({ ...verdict, violations: verdict.violations.filter(({ key }) => !keys.includes(key)) }))
    .filter(({ violations }) => violations.length > 0);
}

function lines({ number, product, method, path, status, violations }: Verdict): string[] {
  return violations.map(
    (violation) => `  ${number}. ${product} ${method} ${path} -> ${status}: ${sentence(violation)}`,
  );
}

function sentence({ key, where, rule, expected, received, sentence }: Violation): string {
  const place = [where.part, where.pointer].filter((part) => part !== undefined).join(' ');
  return `${key} at ${place}: ${sentence} Expected ${expected}, received ${received} [${rule.file}:${rule.line}]`;
}
