// ROLLCALL_JAR is the mock that is started, ROLLCALL_RUNNING one that runs already.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Entry, followJournal, getSandbox } from '@rollcall/client/control';
import { startRollcall } from '@rollcall/client/testing';

const jar = process.env['ROLLCALL_JAR'];
const running = process.env['ROLLCALL_RUNNING'];

/** Does something with a program that stands for `java`, a script that may write into its folder. */
async function withProgram(script: string, use: (java: string, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-'));
  try {
    const java = join(folder, 'java');
    await writeFile(java, `#!/bin/sh\n${script.replaceAll('FOLDER', folder)}\n`, { mode: 0o755 });
    await use(java, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Does something with these variables in the environment. */
async function withEnvironment(variables: Record<string, string>, use: () => Promise<void>): Promise<void> {
  const before = { ...process.env };
  try {
    Object.assign(process.env, variables);
    await use();
  } finally {
    process.env = before;
  }
}

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

test('a mock ends although the program that was started is not the mock itself', async () => {
  await withProgram('java "$@"\nexit $?', async (java) => {
    const rollcall = await startRollcall({ jar, java });

    await rollcall.stop();

    await assert.rejects(fetch(`${rollcall.url}/health`));
  });
});

test('what will not end is ended', { timeout: 60_000 }, async () => {
  const deaf = `trap '' TERM\necho Rollcall answers at ${running}\necho $$ > FOLDER/id\nexec sleep 600`;
  await withProgram(deaf, async (java, folder) => {
    const rollcall = await startRollcall({ jar, java });
    const id = Number(await readFile(join(folder, 'id'), 'utf8'));

    await rollcall.stop();

    assert.throws(() => process.kill(id, 0), { code: 'ESRCH' });
  });
});

test('a mock that is started is not what the environment says', async () => {
  const variables = { ROLLCALL_CONTROL_TOKEN: 'elsewhere', ROLLCALL_HOST: '0.0.0.0', ROLLCALL_MAX_SANDBOXES: '0' };
  await withEnvironment(variables, async () => {
    const rollcall = await startRollcall({ jar });

    await rollcall.sandbox();

    assert.equal(new URL(rollcall.url).hostname, '127.0.0.1');
    await rollcall.stop();
  });
});

test('a token opens the mock that is started, and whoever attaches finds it in the environment', async () => {
  await withProgram('echo "$@" > FOLDER/arguments\nexec java "$@"', async (java, folder) => {
    const rollcall = await startRollcall({ jar, java, controlToken: 'hush-8412' });

    await withEnvironment({ ROLLCALL_CONTROL_TOKEN: 'hush-8412' }, async () => {
      const same = await startRollcall({ url: rollcall.url });
      await same.sandbox();
      await same.stop();
    });

    await assert.rejects(startRollcall({ url: rollcall.url, controlToken: 'wrong' }), /lets itself be driven/);
    assert.doesNotMatch(await readFile(join(folder, 'arguments'), 'utf8'), /hush-8412/);
    await rollcall.stop();
  });
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
