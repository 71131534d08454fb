/** What the contracts call `security`, as each operation brings it along. */
export interface Auth {
  readonly type: 'apiKey' | 'http';
  /** Of the header, parameter or cookie. */
  readonly name?: string;
  readonly in?: 'header' | 'query' | 'cookie';
  readonly scheme?: 'basic' | 'bearer';
}

/**
 * Secrets by the name that the contract gives them: that of the header, parameter or cookie (`X-Auth-Token`, `Authtoken`,
 * `token`), or `bearer` and `basic` (`user:password`). Only operations that take one are sent it. A function is asked
 * before each call.
 */
export type Credentials =
  | Readonly<Record<string, string | undefined>>
  | (() => Readonly<Record<string, string | undefined>> | Promise<Readonly<Record<string, string | undefined>>>);

export type HeaderValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** Sends a request: the URL is a text, and `init.headers` are `Headers`. `fetch` itself is one. */
export type Fetch = (url: string, init: RequestInit & { headers: Headers }) => Promise<Response>;

/**
 * What can be chosen for a client, and for each call, where it wins. Everything else that `fetch` takes (`credentials` for
 * cookies, `cache`, `mode`, `redirect` …) is handed on to it.
 */
export interface Settings extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal' | 'window'> {
  /** Where the API answers, such as `http://localhost:8080/rocketchat`. */
  readonly baseUrl?: string | undefined;
  readonly auth?: Credentials | undefined;
  /** Ends the call; added to that of the client, if it has one. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the call fails with a `TimeoutError`, its body included; 0 is never, as without it. */
  readonly timeout?: number | undefined;
  /** Used in place of the global `fetch`: the place to look at, change or repeat calls. */
  readonly fetch?: Fetch | undefined;
}

/** Settings of a client: those that a call can have, with headers that every call sends. */
export interface ClientSettings extends Settings {
  readonly headers?: HeaderValues;
}

/** The form in which the generated functions know an operation's input. */
export interface TDataShape {
  body?: unknown;
  headers?: unknown;
  path?: unknown;
  query?: unknown;
  url: string;
}

/** What may be left out may be `undefined`, which is left out. */
type Lenient<T> = { readonly [Key in keyof T]: Record<never, never> extends Pick<T, Key> ? T[Key] | undefined : T[Key] };

type Part<TData, Name extends string, More = unknown> =
  TData extends Record<Name, infer Known>
    ? { readonly [_ in Name]: Lenient<Known> & More }
    : TData extends Partial<Record<Name, infer Known>>
      ? { readonly [_ in Name]?: Lenient<Known> & More }
      : { readonly [_ in Name]?: More };

/** What a call takes: the operation's input, and settings of its own. (The generator gives its events a third type.) */
export type Options<TData extends TDataShape, ThrowOnError extends boolean = boolean, _TEvent = unknown> = Settings &
  Omit<TData, 'headers' | 'query' | 'url'> &
  Part<TData, 'headers', HeaderValues> &
  Part<TData, 'query'> & {
    /** Whether an answer from 400 on is thrown as a `RefusedError`; then the others alone are in the type. */
    readonly throwOnError?: ThrowOnError;
  };

/** An operation and its input, as the generated functions hand it over. */
export interface Call extends Settings {
  readonly url: string;
  readonly security?: readonly Auth[];
  readonly path?: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly throwOnError?: boolean;
  readonly client?: unknown;
  readonly meta?: unknown;
}
