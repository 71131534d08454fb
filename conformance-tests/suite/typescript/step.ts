/** Tells what a step came to, in the form that the suite reads. */
export function step(name: string, status: number, sessions?: readonly unknown[]): void {
  console.log(JSON.stringify({ step: name, status, sessions: sessions?.length }));
}

/** For the branches that must not be reached. */
export function unexpected(answer: never): never {
  throw new Error(`Nobody documented this: ${JSON.stringify(answer)}`);
}
