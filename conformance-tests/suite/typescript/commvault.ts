import { createClient } from '@rollcall/client';
import { CommvaultPassword } from '@rollcall/client/codecs';
import { listSessions, logIn, logOut } from '@rollcall/client/commvault';
import { step } from './step.js';

export async function throughCommvault(baseUrl: string): Promise<void> {
  const stranger = createClient({ baseUrl });
  const password = CommvaultPassword.encode('Granite-Beacon-1');
  const login = await logIn({ client: stranger, body: { mode: 4, username: 'admin', password }, throwOnError: true });
  step('log in', login.status);

  const client = stranger.with({ auth: { Authtoken: login.data.token } });
  for (const [name, userId] of [['list', 1], ['filter', 11], ['page', 13]] as const) {
    const { status, data } = await listSessions({ client, query: { userId }, throwOnError: true });
    step(name, status, data.sessions);
  }
  step('log out', (await logOut({ client })).status);

  const refused = await listSessions({ client, query: { userId: 1 } });
  switch (refused.status) {
    case 401:
      console.log(`refused with ${refused.data.errorCode}: ${refused.data.errorMessage}`);
      break;
    default:
      console.log(`neither listed nor refused: ${refused.status}`);
  }
  step('refused', refused.status);
}
