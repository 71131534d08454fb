import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { StartOptions } from './start.js';

/** A short life: what takes long to pay off is left out. */
const QUICK_START = ['-XX:+IgnoreUnrecognizedVMOptions', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

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
  if (options.controlToken !== undefined) {
    serve.push('--control-token', options.controlToken);
  }
  const mock = spawn(java, serve, { stdio: ['pipe', 'pipe', 'pipe'] });
  try {
    const url = await answering(mock, java, options.timeout ?? 60_000);
    letGo(mock);
    return { url, stop: () => end(mock) };
  } catch (trouble) {
    await end(mock);
    throw trouble;
  }
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

async function end(mock: Mock): Promise<void> {
  if (mock.pid === undefined || mock.exitCode !== null || mock.signalCode !== null) {
    return;
  }
  const ended = once(mock, 'exit');
  mock.ref();
  mock.kill();
  await ended;
}
