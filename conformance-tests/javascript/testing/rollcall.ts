/// <reference lib="esnext.disposable" preserve="true" />
import { type Client, createClient } from '../transport/index.js';
import { listSandboxes } from '../control/index.js';
import { makeSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';

/** A mock. Many tests, files and processes can share one: each takes a sandbox. */
export interface Rollcall extends AsyncDisposable {
  /** Where it answers, without a trailing slash. */
  readonly url: string;
  /** For every function of `@rollcall/client/control`. */
  readonly control: Client;
  /** A fresh sandbox, with the default world unless told otherwise. */
  sandbox(options?: SandboxOptions): Promise<Sandbox>;
  /** Drops the sandboxes that were made here, and ends the mock if it was started here. It can be stopped twice. */
  stop(): Promise<void>;
}

/** A mock that answers already. */
export async function attach(
  address: string,
  controlToken: string | undefined,
  stopMock: () => Promise<void>,
): Promise<Rollcall> {
  const url = address.replace(/\/+$/, '');
  const control = createClient({ baseUrl: `${url}/mock/v1`, auth: { bearer: controlToken } });
  try {
    await listSandboxes({ client: control, throwOnError: true, timeout: 60_000 });
  } catch (cause) {
    await stopMock();
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`No Rollcall lets itself be driven at ${url}: ${said}. Is it running there?`, { cause });
  }
  const sandboxes = new Set<Sandbox>();
  const stop = async (): Promise<void> => {
    const left = [...sandboxes];
    sandboxes.clear();
    try {
      await Promise.all(left.map((sandbox) => sandbox.drop()));
    } finally {
      await stopMock();
    }
  };
  return {
    url,
    control,
    sandbox: async (options = {}) => {
      const sandbox = await makeSandbox(url, control, options, (dropped) => sandboxes.delete(dropped));
      sandboxes.add(sandbox);
      return sandbox;
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
