import { createClient } from '@rollcall/client';
import { listSessions, logIn, logOut } from '@rollcall/client/joomla';
import { step } from './step.js';

export async function throughJoomla(baseUrl: string): Promise<void> {
  const stranger = createClient({ baseUrl });
  const username = 'ada.sample';
  const path = { username, password: 'correct-horse-42' };
  const login = await logIn({ client: stranger, path, throwOnError: true });
  step('log in', login.status);

  // A browser keeps the cookie by itself, with `credentials: 'include'`; Node keeps none.
  const cookies = login.headers.getSetCookie().map((set) => set.split(';', 1)[0]);
  const client = stranger.with({ headers: { Cookie: cookies.join('; ') } });
  const list = await listSessions({ client, throwOnError: true });
  step('list', list.status, list.data.msg);
  step('log out', (await logOut({ client, path: { username, session: login.data.session } })).status);

  const refused = await listSessions({ client });
  switch (refused.status) {
    case 403:
      console.log(refused.data.msg);
      break;
    default:
      console.log(`neither listed nor refused: ${refused.status}`);
  }
  step('refused', refused.status);
}
