import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClientSettings, createClient, type Fetch, RefusedError, UnreadableAnswerError } from '@rollcall/client';
import * as commvault from '@rollcall/client/commvault';
import * as control from '@rollcall/client/control';
import * as joomla from '@rollcall/client/joomla';
import * as rocketchat from '@rollcall/client/rocketchat';

interface Sent {
  readonly url: string;
  readonly init: Parameters<Fetch>[1];
}

/** A client whose calls go nowhere, and what it would have sent. */
function deaf(settings: ClientSettings = {}, answer = () => Response.json({})) {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    init.signal?.throwIfAborted();
    sent.push({ url, init });
    return answer();
  };
  return { client: createClient({ fetch, ...settings, baseUrl: 'http://there/' }), sent };
}

const headersOf = (sent: Sent | undefined): Record<string, string | undefined> =>
  Object.fromEntries(sent?.init.headers ?? []);

test('names are put into the path, values into the query, and both are encoded', async () => {
  const { client, sent } = deaf();

  await joomla.logIn({ client, path: { username: 'a/b', password: 'ü ?' } });
  await rocketchat.listAllSessions({ client, query: { filter: 'a&b', count: 5, offset: undefined } });

  assert.equal(sent[0]?.url, 'http://there/user/login/a%2Fb/%C3%BC%20%3F');
  assert.equal(sent[1]?.url, 'http://there/api/v1/sessions/list.all?filter=a%26b&count=5');
});

test('a body is JSON, and without one no type of it is named', async () => {
  const { client, sent } = deaf();

  await commvault.logIn({ client, body: { username: 'ü', password: 'eA==' } });
  await rocketchat.logOut({ client, headers: { 'Content-Type': 'application/json' } });

  assert.equal(sent[0]?.init.body, '{"username":"ü","password":"eA=="}');
  assert.deepEqual(headersOf(sent[0]), { accept: 'application/json', 'content-type': 'application/json' });
  assert.equal(sent[1]?.init.body, undefined);
  assert.deepEqual(headersOf(sent[1]), { accept: 'application/json' });
});

test('secrets go where the contract wants them, and nowhere else', async () => {
  const { client, sent } = deaf({
    auth: { Authtoken: 'QSDK 1', token: 't', basic: 'ü:p', bearer: 'b', 'X-User-Id': undefined },
  });

  await commvault.listSessions({ client, query: { userId: 1 } });
  await commvault.logIn({ client, body: { username: 'u', password: 'cA==' } });
  await joomla.listSessions({ client });
  await control.listSandboxes({ client });
  await joomla.getCurrentUser({ client, auth: { acf987ad0d66e6526a231166e748ccac: 'c' } });

  const [list, login, sessions, sandboxes, cookie] = sent.map(headersOf);
  assert.equal(list?.['authtoken'], 'QSDK 1');
  assert.equal(login?.['authtoken'], undefined);
  assert.equal(sessions?.['token'], 't');
  assert.equal(sessions?.['authorization'], 'Basic w7w6cA==');
  assert.equal(sent[2]?.url, 'http://there/user/sessions');
  assert.equal(sandboxes?.['authorization'], 'Bearer b');
  assert.deepEqual(cookie, { accept: 'application/json', cookie: 'acf987ad0d66e6526a231166e748ccac=c' });
});

test('a function is asked for secrets before each call', async () => {
  let turn = 0;
  const { client, sent } = deaf({ auth: async () => ({ Authtoken: String(++turn) }) });

  await commvault.whoAmI({ client });
  await commvault.whoAmI({ client });

  assert.deepEqual(sent.map((call) => headersOf(call)['authtoken']), ['1', '2']);
});

test('what a call chooses wins over what its client chooses', async () => {
  const { client, sent } = deaf({ headers: { A: 'client', B: 'client' }, credentials: 'include', cache: 'no-store' });

  await commvault.whoAmI({ client, baseUrl: 'http://elsewhere', headers: { B: 'call' }, credentials: 'omit' });
  await commvault.whoAmI({ client: client.with({ credentials: 'same-origin' }) });

  assert.equal(sent[0]?.url, 'http://elsewhere/WhoAmI');
  assert.deepEqual(headersOf(sent[0]), { a: 'client', accept: 'application/json', b: 'call' });
  assert.deepEqual([sent[0]?.init.credentials, sent[0]?.init.cache], ['omit', 'no-store']);
  assert.equal(sent[1]?.init.credentials, 'same-origin');
  assert.deepEqual(Object.keys(sent[1]?.init ?? {}).sort(), ['cache', 'credentials', 'headers', 'method']);
});

test('a call ends with its time, its own signal or that of its client', async () => {
  const never: Fetch = (_, init) =>
    new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
  const ofClient = new AbortController();
  const ofCall = new AbortController();
  const client = createClient({ baseUrl: '', fetch: never, signal: ofClient.signal, timeout: 60_000 });
  // The timer of a signal keeps no process alive.
  const alive = setTimeout(() => {}, 60_000);

  await assert.rejects(commvault.whoAmI({ client, timeout: 1 }), { name: 'TimeoutError' });
  const one = commvault.whoAmI({ client, signal: ofCall.signal });
  setImmediate(() => ofCall.abort(new Error('the call')));
  await assert.rejects(one, /the call/);
  const other = commvault.whoAmI({ client });
  setImmediate(() => ofClient.abort(new Error('the client')));
  await assert.rejects(other, /the client/);
  clearTimeout(alive);
});

test('an answer is read as its type says', async () => {
  const answers = [
    new Response('{"a":1}', { headers: { 'Content-Type': 'application/problem+json; charset=utf-8' } }),
    new Response('{"a":1}', { headers: { 'Content-Type': 'text/html' } }),
    new Response(null, { status: 204 }),
    new Response('<html>', { status: 502, headers: { 'Content-Type': 'application/json' } }),
  ];
  const { client } = deaf({}, () => answers.shift() ?? Response.error());

  assert.deepEqual((await commvault.whoAmI({ client })).data, { a: 1 });
  assert.equal((await commvault.whoAmI({ client })).data, '{"a":1}');
  assert.equal((await commvault.whoAmI({ client })).data, undefined);
  await assert.rejects(
    commvault.whoAmI({ client }),
    (error) => error instanceof UnreadableAnswerError && error.response.status === 502 && error.text === '<html>',
  );
});

test('a refusal is an answer, or is thrown if somebody wants that', async () => {
  const { client } = deaf({}, () => Response.json({ status: 'error', message: 'no' }, { status: 401 }));

  assert.equal((await rocketchat.getMe({ client })).status, 401);
  await assert.rejects(
    rocketchat.getMe({ client, throwOnError: true }),
    (error) => error instanceof RefusedError && error.status === 401 && /\/api\/v1\/me was refused/.test(error.message),
  );
});

test('events are read as they come, however they are cut', async () => {
  const pieces = [': hello\n\nevent: exchange\ni', 'd: 7\ndata: {"a":\ndata: 1}\n', '\ndata: last\r\n\r\ndata: cut off'];
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = pieces.shift();
        if (piece === undefined) {
          controller.close();
        } else {
          controller.enqueue(new TextEncoder().encode(piece));
        }
      },
    });
  const { client, sent } = deaf({}, () => new Response(stream(), { headers: { 'Content-Type': 'text/event-stream' } }));

  const answer = await control.followJournal({ client, path: { sandbox: 'mine' }, throwOnError: true });
  const events = [];
  for await (const event of answer.data) {
    events.push(event);
  }

  assert.deepEqual(events, [
    { event: 'exchange', data: '{"a":\n1}', id: '7' },
    { event: 'message', data: 'last' },
  ]);
  assert.equal(headersOf(sent[0])['accept'], 'text/event-stream');
});
