// Never run: it only has to compile, and each line below an expected error has to be one.
import { type Client, createClient } from '@rollcall/client';
import { listSessions as listCommvaultSessions } from '@rollcall/client/commvault';
import { deleteSandbox, type Problem } from '@rollcall/client/control';
import { listSessions as listJoomlaSessions } from '@rollcall/client/joomla';
import { listAllSessions, type ListedSession } from '@rollcall/client/rocketchat';

const client: Client = createClient({
  baseUrl: 'http://localhost:8080/rocketchat',
  credentials: 'include',
  timeout: 10_000,
  auth: () => ({ 'X-User-Id': 'id', 'X-Auth-Token': 'token' }),
});

const answer = await listAllSessions({ client, query: { count: 5 }, headers: { 'x-2fa-code': '148750' } });
switch (answer.status) {
  case 200: {
    const rows: ListedSession[] = answer.data.sessions;
    void rows;
    // @ts-expect-error a page has no reason
    void answer.data.error;
    break;
  }
  case 400: {
    const method: 'totp' | 'email' | 'password' | undefined = answer.data.details?.method;
    void method;
    // @ts-expect-error a refusal has no rows
    void answer.data.sessions;
    break;
  }
  case 401: {
    const words: 'You must be logged in to do this.' = answer.data.message;
    void words;
    // @ts-expect-error the older dialect has no details
    void answer.data.details;
    break;
  }
  // @ts-expect-error nobody documented this status
  case 418:
    break;
  default: {
    const left: 403 | 413 | 429 = answer.status;
    void left;
  }
}
// @ts-expect-error not before the status is known
void answer.data.sessions;

// With `throwOnError` what is left needs no switch.
const page = await listAllSessions({ client, throwOnError: true });
const total: number = page.data.total;
void total;
// @ts-expect-error a refusal is thrown
void (page.status === 401);

const commvault = await listCommvaultSessions({ client, query: { userId: 10 } });
if (commvault.status === 200) {
  void commvault.data.sessions;
}
const joomla = await listJoomlaSessions({ client });
if (joomla.status === 403) {
  const words: string = joomla.data.msg;
  void words;
}
const dropped = await deleteSandbox({ client, path: { sandbox: 'mine' } });
if (dropped.status !== 204) {
  const problem: Problem = dropped.data;
  void problem;
}

// @ts-expect-error no such parameter
await listAllSessions({ client, query: { page: 1 } });
// @ts-expect-error a count is a number
await listAllSessions({ client, query: { count: '5' } });
// @ts-expect-error a path needs its names
await deleteSandbox({ client });
// @ts-expect-error somebody has to say where
await listAllSessions({});
// @ts-expect-error a client answers somewhere
createClient({ timeout: 1 });
