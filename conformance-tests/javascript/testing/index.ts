// Rollcall in JavaScript tests. For Node only: it starts a process. Whatever a browser needs is in the other parts.
export { BrokenContractError } from './judging.js';
export type { Rollcall } from './rollcall.js';
export type { Sandbox, SandboxOptions } from './sandbox.js';
export { type StartOptions, startRollcall } from './start.js';
