// Walks through whole sessions with one of Rocket.Chat's own clients, as published:
//   node walk.mjs api-client|ddp-client rocketchat BASE_URL
// Every step is a line of JSON: what the client saw.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [name, , base] = process.argv.slice(2);
const password = 'ada.admin-password';
const digest = createHash('sha256').update(password).digest('hex');
const challenges = [];

const clients = {
  'api-client': () => {
    const { RestClient } = require('@rocket.chat/api-client');
    const rest = new RestClient({ baseUrl: base });
    return {
      rest,
      become: ({ userId, authToken }) => rest.setCredentials({ 'X-User-Id': userId, 'X-Auth-Token': authToken }),
    };
  },
  'ddp-client': () => {
    // It wants a WebSocket to be there; nothing connects, since only its REST part is used.
    globalThis.WebSocket ??= class {};
    const { DDPSDK } = require('@rocket.chat/ddp-client');
    const sdk = DDPSDK.create(base);
    return {
      rest: sdk.rest,
      become: ({ userId, authToken }) => {
        sdk.account.uid = userId;
        sdk.account.user = { id: userId, token: authToken };
      },
    };
  },
};

const tell = (step, status, sessions) => console.log(JSON.stringify({ step, status, sessions }));

const { rest, become } = clients[name]();
rest.handleTwoFactorChallenge(async ({ method, invalidAttempt }) => {
  challenges.push({ method, invalidAttempt: invalidAttempt ?? false });
  // The first code is wrong on purpose: the client has to come back and ask again.
  return challenges.length === 1 ? 'wrong' : digest;
});

const login = await rest.post('/v1/login', { user: 'ada.admin', password });
tell('log in', 200);
become(login.data);

const all = await rest.get('/v1/sessions/list.all', {});
const expected = [{ method: 'password', invalidAttempt: false }, { method: 'password', invalidAttempt: true }];
if (JSON.stringify(challenges) !== JSON.stringify(expected)) {
  throw new Error(`challenged otherwise: ${JSON.stringify(challenges)}`);
}
tell('challenged', 400);
tell('list', 200, all.sessions.length);

const filtered = await rest.get('/v1/sessions/list.all', { filter: 'funke', count: 25, offset: 0, sort: JSON.stringify({ loginAt: -1 }) });
tell('filter', 200, filtered.sessions.length);
const page = await rest.get('/v1/sessions/list.all', { count: 5, offset: 5 });
tell('page', 200, page.sessions.length);

await rest.post('/v1/logout');
tell('log out', 200);
await rest.get('/v1/sessions/list.all', {}).then(
  () => tell('refused', 200),
  (refusal) => tell('refused', refusal.status),
);
