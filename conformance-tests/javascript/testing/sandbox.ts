/// <reference lib="esnext.disposable" preserve="true" />
import { randomUUID } from 'node:crypto';
import type { Client } from '../transport/index.js';
import {
  createSandbox,
  deleteSandbox,
  type Entry,
  listViolations,
  type NewSandbox,
  readJournal,
  type Verdict,
} from '../control/index.js';
import { BrokenContractError, without } from './judging.js';
import { type Handles, handles } from './handles.js';

/** Its name, world, seed, start and whether its clock stands still; what is not named is as in every other sandbox. */
export type SandboxOptions = NewSandbox;

/** A mock to oneself: accounts, sessions, clock, settings, faults and journal are its own. */
export interface Sandbox extends Handles, AsyncDisposable {
  readonly name: string;
  /** Where all of it answers, without a trailing slash. */
  readonly url: string;
  /** Base URL of Commvault's API. */
  readonly commvault: string;
  /** Base URL of Rocket.Chat's API. */
  readonly rocketchat: string;
  /** Base URL of Joomla's cAPI. */
  readonly joomla: string;
  /**
   * What every function of `@rollcall/client/control` takes: `verifyCalls({...sandbox.control, body: …})`.
   */
  readonly control: { readonly client: Client; readonly path: { readonly sandbox: string } };
  /** What was said so far, oldest first; secrets are masked. */
  journal(): Promise<Entry[]>;
  /** The exchanges that broke a contract. Waits until all that was said is judged. */
  violations(): Promise<Verdict[]>;
  /**
   * Fails if anything that was said broke a contract.
   *
   * @param allowed keys of violations that do not count, such as `request.parameter.unknown`
   * @throws BrokenContractError with every violation
   */
  judge(...allowed: string[]): Promise<void>;
  /** Forgets it all. It can be dropped twice. */
  drop(): Promise<void>;
}

/** Makes one. */
export async function makeSandbox(
  mock: string,
  client: Client,
  options: SandboxOptions,
  dropped: (sandbox: Sandbox) => void,
): Promise<Sandbox> {
  const name = options.name ?? `js-${randomUUID()}`;
  await createSandbox({ client, body: { ...options, name }, throwOnError: true });
  const control = { client, path: { sandbox: name } };
  const url = `${mock}/sandbox/${name}`;
  const violations = (): Promise<Verdict[]> =>
    pages(async (after) => {
      const { data } = await listViolations({ ...control, query: { after }, throwOnError: true });
      return { rows: data.verdicts, more: data.more };
    });
  const drop = async (): Promise<void> => {
    const answer = await deleteSandbox(control);
    if (answer.status !== 204 && answer.status !== 404) {
      throw new Error(`The sandbox ${name} could not be dropped: ${answer.data.detail}`);
    }
    dropped(sandbox);
  };
  const sandbox: Sandbox = {
    ...handles(control),
    name,
    url,
    commvault: `${url}/commvault`,
    rocketchat: `${url}/rocketchat`,
    joomla: `${url}/joomla/api/v1`,
    control,
    journal: () =>
      pages(async (after) => {
        const { data } = await readJournal({ ...control, query: { after }, throwOnError: true });
        return { rows: data.entries, more: data.more };
      }),
    violations,
    judge: async (...allowed) => {
      const broken = without(await violations(), allowed);
      if (broken.length > 0) {
        throw new BrokenContractError(broken);
      }
    },
    drop,
    [Symbol.asyncDispose]: drop,
  };
  return sandbox;
}

/** All pages of a list whose rows are numbered. */
async function pages<Row extends { number: number }>(
  page: (after: number) => Promise<{ rows: Row[]; more: boolean }>,
): Promise<Row[]> {
  const all: Row[] = [];
  for (let more = true; more; ) {
    const next = await page(all.at(-1)?.number ?? 0);
    all.push(...next.rows);
    more = next.more;
  }
  return all;
}
