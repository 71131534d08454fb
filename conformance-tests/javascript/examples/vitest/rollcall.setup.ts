// One mock for all test files: started from ROLLCALL_JAR, or attached to at ROLLCALL_URL.
import { startRollcall } from '@rollcall/client/testing';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    rollcallUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const rollcall = await startRollcall();
  project.provide('rollcallUrl', rollcall.url);
  return () => rollcall.stop();
}
