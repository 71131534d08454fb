import { createClient } from '@rollcall/client';
import { RocketChatPassword } from '@rollcall/client/codecs';
import { listAllSessions, logIn, logOut } from '@rollcall/client/rocketchat';
import { step, unexpected } from './step.js';

export async function throughRocketChat(baseUrl: string): Promise<void> {
  const stranger = createClient({ baseUrl });
  const password = 'ada.admin-password';
  const login = await logIn({ client: stranger, body: { user: 'ada.admin', password }, throwOnError: true });
  step('log in', login.status);
  const { userId, authToken } = login.data.data;

  const client = stranger.with({ auth: { 'X-User-Id': userId, 'X-Auth-Token': authToken } });
  const challenge = await listAllSessions({ client });
  step('challenged', challenge.status);
  if (challenge.status !== 400 || challenge.data.details?.method !== 'password') {
    throw new Error(`A second factor should be asked for: ${JSON.stringify(challenge)}`);
  }
  const headers = { 'x-2fa-code': await RocketChatPassword.digest(password), 'x-2fa-method': challenge.data.details.method };
  const queries = { list: {}, filter: { filter: 'funke' }, page: { count: 5, offset: 5 } };
  for (const [name, query] of Object.entries(queries)) {
    const { status, data } = await listAllSessions({ client, query, headers, throwOnError: true });
    step(name, status, data.sessions);
  }
  step('log out', (await logOut({ client })).status);

  const refused = await listAllSessions({ client, headers });
  switch (refused.status) {
    case 200:
      throw new Error(`A stranger sees ${refused.data.total} sessions`);
    case 401:
      console.log(refused.data.message);
      break;
    case 400:
    case 403:
    case 413:
    case 429:
      console.log(refused.data.error);
      break;
    default:
      unexpected(refused);
  }
  step('refused', refused.status);
}
