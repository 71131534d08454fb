// ROLLCALL_JAR is the mock that is started, ROLLCALL_RUNNING one that runs already.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Entry, followJournal, getSandbox } from '@rollcall/client/control';
import { startRollcall } from '@rollcall/client/testing';

const jar = process.env['ROLLCALL_JAR'];
const running = process.env['ROLLCALL_RUNNING'];

test('a mock that was started answers until it is stopped', async () => {
  const rollcall = await startRollcall({ jar, args: ['--seed', '7'] });
  const sandbox = await rollcall.sandbox({ name: 'mine' });

  assert.equal((await fetch(`${sandbox.rocketchat}/api/v1/me`)).status, 401);
  assert.equal((await sandbox.journal()).length, 1);

  await rollcall.stop();
  await rollcall.stop();
  await assert.rejects(fetch(`${rollcall.url}/health`));
});

test('a mock ends with its runner, even if that is killed', async () => {
  const runner = spawn(process.execPath, [fileURLToPath(new URL('runner.js', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: runner.stdout }), 'line')) as [string];
  const { hostname, port } = new URL(url);
  const line = connect(Number(port), hostname);
  await once(line, 'connect');

  runner.kill('SIGKILL');

  await once(line.resume(), 'close');
  await assert.rejects(fetch(`${url}/health`));
});

test('a mock that runs already is left running, without what was made in it', async () => {
  const rollcall = await startRollcall({ url: running });
  const { name } = await rollcall.sandbox();

  await rollcall.stop();

  const gone = await getSandbox({ client: rollcall.control, path: { sandbox: name } });
  assert.equal(gone.status, 404);
});

test('a journal can be followed', { timeout: 60_000 }, async () => {
  const rollcall = await startRollcall({ url: running });
  const sandbox = await rollcall.sandbox();
  const answer = await followJournal({ ...sandbox.control, throwOnError: true });
  await fetch(`${sandbox.rocketchat}/api/v1/me`);

  for await (const { event, data } of answer.data) {
    assert.equal(event, 'exchange');
    assert.equal((JSON.parse(data) as Entry).operation, 'getMe');
    break;
  }

  await rollcall.stop();
});

test('what is missing is told together with what to do', async () => {
  const given = process.env['ROLLCALL_JAR'];
  delete process.env['ROLLCALL_JAR'];
  await assert.rejects(startRollcall(), /ROLLCALL_JAR/);
  process.env['ROLLCALL_JAR'] = given;
  await assert.rejects(startRollcall({ jar: 'nowhere.jar' }), /There is no file nowhere\.jar\. `mvn package/);
  await assert.rejects(startRollcall({ jar, java: 'no-such-java' }), /could not be started as no-such-java\. Install a JDK/);
  await assert.rejects(startRollcall({ jar, args: ['--no-such-option'] }), /ended with 2 .*--no-such-option/);
  await assert.rejects(startRollcall({ jar, timeout: 1 }), /did not answer within 1 ms/);
  await assert.rejects(startRollcall({ url: 'http://127.0.0.1:9' }), /at http:\/\/127\.0\.0\.1:9: .* Is it running/);
});
