import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { StartOptions } from './start.js';

/** A short life: what takes long to pay off is left out. */
const QUICK_START = ['-XX:+IgnoreUnrecognizedVMOptions', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** How many milliseconds a mock has to end by itself. */
const PATIENCE = 5_000;

type Mock = ChildProcessByStdio<Writable, Readable, Readable>;

/** A mock in a process of its own. */
export interface Launched {
  readonly url: string;
  /** Ends the process, and waits until it has ended. */
  stop(): Promise<void>;
}

/** Starts a mock and waits for the line in which it says where it answers. */
export async function launch(jar: string, options: StartOptions): Promise<Launched> {
  if (!existsSync(jar)) {
    throw new Error(
      `There is no file ${jar}. \`mvn package -pl server -am -DskipTests\` in a checkout of Rollcall makes` +
        ' server/target/rollcall.jar; name it as `jar`, or in ROLLCALL_JAR.',
    );
  }
  const java = options.java ?? (process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java');
  // The mock ends when its standard input does: that is when this process is gone, even if it was killed.
  const serve = [...QUICK_START, '-jar', jar, 'serve', '--port', '0', '--end-with-input', ...(options.args ?? [])];
  const mock = spawn(java, serve, { env: environment(options.controlToken), stdio: ['pipe', 'pipe', 'pipe'] });
  // The mock may be gone before its standard input is ended.
  mock.stdin.on('error', () => {});
  try {
    const url = await answering(mock, java, options.timeout ?? 60_000);
    letGo(mock);
    return { url, stop: () => end(mock) };
  } catch (trouble) {
    await end(mock);
    throw trouble;
  }
}

/**
 * This process's, without what is said there to a mock: the one that is started here is what its options make it. Its token
 * is not among them, since every user of the machine can read what a program was started with.
 */
function environment(controlToken: string | undefined): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('ROLLCALL_'));
  return {
    ...Object.fromEntries(others),
    ...(controlToken === undefined ? {} : { ROLLCALL_CONTROL_TOKEN: controlToken }),
  };
}

async function answering(mock: Mock, java: string, timeout: number): Promise<string> {
  let complaints = '';
  mock.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The mock did not answer within ${timeout} ms; \`timeout\` gives it longer. ${complaints}`)),
      timeout,
    );
    createInterface({ input: mock.stdout }).on('line', (line) => {
      const url = /^Rollcall answers at (\S+)/.exec(line)?.[1];
      if (url !== undefined) {
        clearTimeout(timer);
        resolve(url);
      }
    });
    mock.once('error', (cause) => {
      clearTimeout(timer);
      const advice = 'Install a JDK from 17 on, or name its program as `java`.';
      reject(new Error(`Java could not be started as ${java}. ${advice}`, { cause }));
    });
    mock.once('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`The mock ended with ${code} before it answered. ${complaints}`));
    });
  });
}

/** Lets this process end although the mock runs, and the mock say what it likes. */
function letGo(mock: Mock): void {
  mock.unref();
  for (const pipe of [mock.stdin, mock.stdout, mock.stderr]) {
    (pipe as unknown as { unref?: () => void }).unref?.();
  }
}

/** Waits until all that was started is gone: the program `java` may be a script, and the mock a child of it. */
async function end(mock: Mock): Promise<void> {
  const exited = mock.exitCode !== null || mock.signalCode !== null;
  if (mock.pid === undefined || (exited && mock.stdout.closed && mock.stderr.closed)) {
    return;
  }
  const ended = once(mock, 'close');
  mock.ref();
  mock.stdin.end();
  mock.kill();
  const impatience = setTimeout(() => {
    mock.kill('SIGKILL');
    mock.stdout.destroy();
    mock.stderr.destroy();
  }, PATIENCE);
  await ended;
  clearTimeout(impatience);
}
