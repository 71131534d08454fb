import { createClient } from '@rollcall/client';
import { BrokenContractError } from '@rollcall/client/testing';
import { verifyCalls } from '@rollcall/client/control';
import { listAllSessions, logIn, logOut } from '@rollcall/client/rocketchat';
import { describe, expect } from 'vitest';
import { whoIsLoggedIn } from './app.js';
import { test } from './rollcall.js';

/** `testroxie` of the default world, who has a token already. */
const roxie = { 'X-User-Id': '2tTEqR7ZNMJ4HGGNa', 'X-Auth-Token': 'ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT' };

describe.concurrent('who is logged in', () => {
  test('everybody is listed, once the code is right', async ({ sandbox }) => {
    const client = createClient({ baseUrl: sandbox.rocketchat, auth: roxie });
    const [code] = await sandbox.accounts.codes('rocketchat', 'testroxie');

    expect(await whoIsLoggedIn(client)).toBe('a code is needed: totp');
    expect(await whoIsLoggedIn(client, code?.code)).toMatch(/^13 sessions/);

    const twice = { operation: 'listAllSessions', exactly: 2 };
    const { data } = await verifyCalls({ ...sandbox.control, body: twice, throwOnError: true });
    expect(data.satisfied, data.expected).toBe(true);
  });

  test('a code is asked for again half an hour later', async ({ sandbox }) => {
    const client = createClient({ baseUrl: sandbox.rocketchat, auth: roxie });
    await whoIsLoggedIn(client, '148750');

    await sandbox.clock.advance('PT31M');

    expect(await whoIsLoggedIn(client)).toBe('a code is needed: totp');
  });

  test('a server that is too slow is not waited for', async ({ sandbox }) => {
    const client = createClient({ baseUrl: sandbox.rocketchat, auth: roxie, timeout: 100 });
    await sandbox.faults.plan({ kind: 'latency', milliseconds: 60_000, operation: 'listAllSessions' });

    await expect(whoIsLoggedIn(client, '148750')).rejects.toHaveProperty('name', 'TimeoutError');
  });
});

describe.concurrent('sandboxes', () => {
  test('do not see each other', async ({ rollcall, sandbox }) => {
    await using other = await rollcall.sandbox({ frozen: true });
    const here = createClient({ baseUrl: sandbox.rocketchat });
    const there = createClient({ baseUrl: other.rocketchat });
    const login = await logIn({ client: here, body: { user: 'olive.user', password: 'olive.user-password' } });
    if (login.status !== 200) {
      throw new Error(JSON.stringify(login.data));
    }
    const { userId, authToken } = login.data.data;
    const auth = { 'X-User-Id': userId, 'X-Auth-Token': authToken };

    await other.clock.advance('P1D');
    await other.settings.change('rocketchat', { rateLimits: true });

    expect((await listAllSessions({ client: there, auth })).status).toBe(401);
    expect((await logOut({ client: here, auth })).status).toBe(200);
    expect((await sandbox.clock.read()).now).toBe('2026-03-04T05:06:07Z');
    expect((await sandbox.settings.read('rocketchat'))['rateLimits']).toBe(false);
    expect((await sandbox.journal()).map((entry) => entry.operation)).toEqual(['logIn', 'logOut']);
    expect((await other.journal()).map((entry) => entry.operation)).toEqual(['listAllSessions']);
  });

  test('tell how a request broke the contract', async ({ rollcall }) => {
    await using sandbox = await rollcall.sandbox();
    const client = createClient({ baseUrl: sandbox.rocketchat, auth: roxie });
    // @ts-expect-error there is no such parameter: the compiler says it before the mock does
    await listAllSessions({ client, query: { cache: 'no' } });

    const verdicts = await sandbox.violations();

    expect(verdicts.flatMap((verdict) => verdict.violations.map(({ key }) => key))).toEqual([
      'request.parameter.unknown',
    ]);
    await expect(sandbox.judge()).rejects.toThrow(BrokenContractError);
    await expect(sandbox.judge('request.parameter.unknown')).resolves.toBeUndefined();
  });
});
