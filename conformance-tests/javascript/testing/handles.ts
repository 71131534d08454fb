import type { Client } from '../transport/index.js';
import {
  type Account,
  addAccount,
  addSession,
  advanceClock,
  changeAccount,
  changeSettings,
  clearFaults,
  type Clock,
  type ClockChange,
  type Code,
  listAccounts,
  listCodes,
  listFaults,
  listSessions,
  type NewFault,
  planFault,
  type PlannedFault,
  readClock,
  readSettings,
  removeAccount,
  type Session,
  setClock,
  type Settings,
} from '../control/index.js';

/** A product by its name, such as `rocketchat`. */
type Product = 'commvault' | 'rocketchat' | 'joomla' | (string & {});

/** What a test bends. A refusal of the mock is thrown, with what to do about it. */
export interface Handles {
  readonly clock: {
    read(): Promise<Clock>;
    /** Sets, freezes or runs it; forward only. */
    set(change: ClockChange): Promise<Clock>;
    /** Lets time pass: a duration of ISO 8601, such as `PT1H30M`. */
    advance(by: string): Promise<Clock>;
  };
  /** What differs between installations, by the names of world files. */
  readonly settings: {
    read(product: Product): Promise<Settings>;
    /** `null` brings a default back. */
    change(product: Product, settings: Record<string, unknown>): Promise<Settings>;
  };
  /** What goes wrong, on purpose. */
  readonly faults: {
    plan(fault: NewFault): Promise<PlannedFault>;
    list(): Promise<PlannedFault[]>;
    clear(): Promise<void>;
  };
  /** Who can log in. */
  readonly accounts: {
    list(product: Product): Promise<Account[]>;
    add(product: Product, account: Account): Promise<Account>;
    /** A JSON merge patch: `null` takes a member away. */
    change(product: Product, account: string, patch: Record<string, unknown>): Promise<Account>;
    remove(product: Product, account: string): Promise<void>;
    /** The second factors that would be accepted now. */
    codes(product: Product, account: string): Promise<Code[]>;
  };
  /** Who is logged in, tokens included. */
  readonly sessions: {
    list(product: Product, account?: string): Promise<Session[]>;
    add(product: Product, session: Session): Promise<Session>;
  };
}

/** Those of one sandbox. */
export function handles(control: { readonly client: Client; readonly path: { readonly sandbox: string } }): Handles {
  const call = { ...control, throwOnError: true } as const;
  const of = (product: Product) => ({ ...call, path: { ...call.path, product } });
  const ofAccount = (product: Product, account: string) => ({ ...call, path: { ...call.path, product, account } });
  return {
    clock: {
      read: async () => (await readClock(call)).data,
      set: async (body) => (await setClock({ ...call, body })).data,
      advance: async (by) => (await advanceClock({ ...call, body: { by } })).data,
    },
    settings: {
      read: async (product) => (await readSettings(of(product))).data,
      change: async (product, body) => (await changeSettings({ ...of(product), body })).data,
    },
    faults: {
      plan: async (body) => (await planFault({ ...call, body })).data,
      list: async () => (await listFaults(call)).data.faults,
      clear: async () => {
        await clearFaults(call);
      },
    },
    accounts: {
      list: async (product) => (await listAccounts(of(product))).data.accounts,
      add: async (product, body) => (await addAccount({ ...of(product), body })).data,
      change: async (product, account, body) => (await changeAccount({ ...ofAccount(product, account), body })).data,
      remove: async (product, account) => {
        await removeAccount(ofAccount(product, account));
      },
      codes: async (product, account) => (await listCodes(ofAccount(product, account))).data.codes,
    },
    sessions: {
      list: async (product, account) =>
        (await listSessions({ ...of(product), ...(account === undefined ? {} : { query: { account } }) })).data.sessions,
      add: async (product, body) => (await addSession({ ...of(product), body })).data,
    },
  };
}
