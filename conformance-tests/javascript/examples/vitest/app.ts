// What is tested: a line about everybody who is logged in.
import type { Client } from '@rollcall/client';
import { listAllSessions } from '@rollcall/client/rocketchat';

/** Asks for a code if the product does. */
export async function whoIsLoggedIn(client: Client, code?: string): Promise<string> {
  const answer = await listAllSessions({ client, headers: { 'x-2fa-code': code } });
  switch (answer.status) {
    case 200:
      return `${answer.data.total} sessions, the newest of ${answer.data.sessions[0]?._user?.username ?? 'nobody'}`;
    case 400:
      return `a code is needed: ${answer.data.details?.method ?? answer.data.error}`;
    case 401:
      return 'log in first';
    default:
      return `refused: ${answer.data.error}`;
  }
}
