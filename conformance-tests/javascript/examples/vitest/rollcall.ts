// `test` with a sandbox of its own: whoever breaks a contract fails.
import { type Rollcall, type Sandbox, startRollcall } from '@rollcall/client/testing';
import { inject, test as base } from 'vitest';

export const test = base.extend<{ $worker: { rollcall: Rollcall }; $test: { sandbox: Sandbox } }>({
  sandbox: async ({ rollcall }, use) => {
    await using sandbox = await rollcall.sandbox({ start: '2026-03-04T05:06:07Z', frozen: true });
    await use(sandbox);
    await sandbox.judge();
  },
  rollcall: [async ({}, use) => use(await startRollcall({ url: inject('rollcallUrl') })), { scope: 'worker' }],
});
