// An application that knows nothing of mocks: it is told in its address where the products answer.
import { createClient } from '@rollcall/client';
import * as joomla from '@rollcall/client/joomla';
import * as rocketchat from '@rollcall/client/rocketchat';

const at = Object.fromEntries(new URLSearchParams(location.search));
const form = document.querySelector('form');
const said = document.querySelector('[role=status]');
const table = document.querySelector('table');

const products = {
  /** By the cookie that the login sets: the browser keeps it. */
  async joomla(username, password) {
    const client = createClient({ baseUrl: at.joomla, credentials: 'include', timeout: 30_000 });
    const login = await joomla.logIn({ client, path: { username, password } });
    if (login.status !== 200) {
      return { trouble: login.data.msg ?? login.data };
    }
    const answer = await joomla.listSessions({ client });
    if (answer.status !== 200) {
      return { trouble: answer.data.msg ?? answer.data };
    }
    return {
      rows: answer.data.msg.map(({ username: name, client_id: place, time }) => ({
        user: name || 'a guest',
        where: String(place) === '1' ? 'administration' : 'site',
        since: new Date(Number(time) * 1000),
      })),
    };
  },

  /** By headers of its own, which the browser asks leave for first; the second factor is the password once more. */
  async rocketchat(user, password) {
    const client = createClient({ baseUrl: at.rocketchat, timeout: 30_000 });
    const login = await rocketchat.logIn({ client, body: { user, password } });
    if (login.status !== 200) {
      return { trouble: login.data.message ?? login.data.error };
    }
    const { userId, authToken } = login.data.data;
    const own = client.with({ auth: { 'X-User-Id': userId, 'X-Auth-Token': authToken } });
    let answer = await rocketchat.listAllSessions({ client: own });
    if (answer.status === 400 && answer.data.details?.method === 'password') {
      const headers = { 'x-2fa-code': await digest(password), 'x-2fa-method': 'password' };
      answer = await rocketchat.listAllSessions({ client: own, headers });
    }
    if (answer.status !== 200) {
      return { trouble: answer.data.error ?? answer.data.message };
    }
    return {
      rows: answer.data.sessions.map(({ _user, device, loginAt }) => ({
        user: _user?.name ?? _user?.username ?? 'nobody',
        where: [device?.name, device?.os.name].filter(Boolean).join(' on ') || 'unknown',
        since: new Date(loginAt),
      })),
    };
  },
};

async function digest(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { product, user, password } = Object.fromEntries(new FormData(form));
  table.hidden = true;
  said.textContent = '…';
  const { rows = [], trouble } = await products[product](user, password).catch((error) => ({ trouble: String(error) }));
  table.hidden = rows.length === 0;
  table.tBodies[0].replaceChildren(
    ...rows.map(({ user, where, since }) => {
      const row = document.createElement('tr');
      row.append(...[user, where, since.toISOString()].map((text) => Object.assign(document.createElement('td'), { textContent: text })));
      return row;
    }),
  );
  said.textContent = trouble ? `Refused: ${trouble}` : `${rows.length} sessions`;
});
