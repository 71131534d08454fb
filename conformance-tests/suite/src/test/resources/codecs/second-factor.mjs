// Calls a Rocket.Chat whose users have second factors, with a fetch that meets them:
//   node second-factor.mjs CODECS BASE_URL
import { pathToFileURL } from 'node:url';

const [codecs, base] = process.argv.slice(2);
const { RocketChatPassword, withTwoFactor } = await import(pathToFileURL(codecs));

/** Calls with these codes in turn, and tells what was asked and what came. */
async function tell(codes, path, init) {
  const asked = [];
  const call = withTwoFactor(fetch, ({ method, invalid }) => codes[asked.push(`${method}${invalid ? ' again' : ''}`) - 1]);
  const response = await call(base + path, init);
  const body = await response.json();
  console.log(response.status, asked.join(', '), body.errorType ?? body.error ?? '-');
  return body;
}

const logIn = (user) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ user, password: `${user}-password` }),
});

await tell([], '/api/v1/login', logIn('testroxie'));
await tell(['148750'], '/api/v1/login', logIn('testroxie'));
const { data } = await tell([], '/api/v1/login', logIn('ada.admin'));
const headers = { 'X-User-Id': data.userId, 'X-Auth-Token': data.authToken };
await tell([], '/api/v1/sessions/list.all', { headers });
await tell(['wrong', await RocketChatPassword.digest('ada.admin-password')], '/api/v1/sessions/list.all', { headers });
await tell([], '/api/v1/sessions/list.all', { headers });
