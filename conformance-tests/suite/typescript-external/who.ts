import { createClient } from '@rollcall/client';
import { RocketChatPassword, withTwoFactor } from '@rollcall/client/codecs';
import { listAllSessions, logIn, logOut } from '@rollcall/client/rocketchat';
import { startRollcall } from '@rollcall/client/testing';

const password = 'ada.admin-password';

async function whoIsLoggedIn(baseUrl: string): Promise<void> {
  const answering = withTwoFactor(fetch, ({ method }) =>
    method === 'password' ? RocketChatPassword.digest(password) : undefined,
  );
  const stranger = createClient({ baseUrl, timeout: 10_000, fetch: answering });
  const login = await logIn({ client: stranger, body: { user: 'ada.admin', password }, throwOnError: true });
  const { userId, authToken } = login.data.data;
  const client = stranger.with({ auth: { 'X-User-Id': userId, 'X-Auth-Token': authToken } });

  const page = await listAllSessions({ client, query: { count: 3 }, throwOnError: true });
  page.data.sessions.forEach(({ _user, loginAt }) => console.log(`${_user?.name} since ${loginAt}`));
  await logOut({ client, throwOnError: true });

  const refused = await listAllSessions({ client });
  switch (refused.status) {
    case 200:
      throw new Error('still logged in');
    case 401:
      console.log(`401: ${refused.data.message}`);
      break;
    default:
      console.log(`${refused.status}: ${refused.data.error}`);
  }
}

async function main(): Promise<void> {
  const rollcall = await startRollcall();
  const sandbox = await rollcall.sandbox({ start: '2026-03-04T05:06:07Z', frozen: true });
  await whoIsLoggedIn(sandbox.rocketchat);
  await sandbox.judge();
  await rollcall.stop();
}

main().catch((trouble: unknown) => {
  console.error(trouble);
  throw trouble;
});
