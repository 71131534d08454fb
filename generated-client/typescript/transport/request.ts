import { isJson } from './answer.js';
import type { Auth, Call, ClientSettings, HeaderValues, Settings } from './settings.js';

/** A request that is ready to be sent. */
export interface Prepared {
  readonly url: string;
  readonly init: RequestInit & { headers: Headers };
}

/** Puts a call together; what it chooses itself wins over what its client chooses. */
export async function prepare(method: string, client: ClientSettings, call: Call, accept: string): Promise<Prepared> {
  const headers = new Headers({ Accept: accept });
  setAll(headers, client.headers);
  setAll(headers, call.headers as HeaderValues | undefined);
  const query = queryOf(call.query);
  const auth = call.auth ?? client.auth;
  authorize(call.security ?? [], (typeof auth === 'function' ? await auth() : auth) ?? {}, headers, query);
  const init: Prepared['init'] = { ...passedOn(client), ...passedOn(call), method, headers };
  const body = bodyOf(call.body, headers);
  if (body !== undefined) {
    init.body = body;
  }
  const signal = signalOf(client, call);
  if (signal !== undefined) {
    init.signal = signal;
  }
  const text = query.toString();
  return { url: base(client, call) + pathOf(call) + (text && `?${text}`), init };
}

function base(client: Settings, call: Settings): string {
  return (call.baseUrl ?? client.baseUrl ?? '').replace(/\/+$/, '');
}

function pathOf(call: Call): string {
  const values = (call.path ?? {}) as Readonly<Record<string, unknown>>;
  return call.url.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

function queryOf(query: unknown): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one !== undefined && one !== null) {
        parameters.append(name, String(one));
      }
    }
  }
  return parameters;
}

function setAll(headers: Headers, values: HeaderValues | undefined): void {
  for (const [name, value] of Object.entries(values ?? {})) {
    if (value !== undefined) {
      headers.set(name, String(value));
    }
  }
}

/** The first place of each name is taken: an API that takes a token as header or parameter gets the header. */
function authorize(
  security: readonly Auth[],
  secrets: Readonly<Record<string, string | undefined>>,
  headers: Headers,
  query: URLSearchParams,
): void {
  const given = new Set<string>();
  for (const { name, in: place, scheme } of security) {
    const key = name ?? scheme ?? '';
    const secret = secrets[key];
    if (secret === undefined || given.has(key)) {
      continue;
    }
    given.add(key);
    if (scheme !== undefined) {
      headers.set('Authorization', scheme === 'basic' ? `Basic ${base64(secret)}` : `Bearer ${secret}`);
    } else if (place === 'query') {
      query.set(key, secret);
    } else if (place === 'cookie') {
      headers.append('Cookie', `${key}=${secret}`);
    } else {
      headers.set(key, secret);
    }
  }
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function bodyOf(body: unknown, headers: Headers): BodyInit | undefined {
  if (body === undefined) {
    headers.delete('Content-Type');
    return undefined;
  }
  const type = headers.get('Content-Type');
  if (isJson(type)) {
    return JSON.stringify(body);
  }
  if (type?.startsWith('application/x-www-form-urlencoded') && typeof body === 'object') {
    return queryOf(body).toString();
  }
  return body as BodyInit;
}

/** Ends when the client's signal says so, when the call's does, or when its time is over. */
function signalOf(client: Settings, call: Settings): AbortSignal | undefined {
  const timeout = call.timeout ?? client.timeout ?? 0;
  const signals = [client.signal, call.signal, timeout > 0 ? AbortSignal.timeout(timeout) : undefined].filter(
    (signal) => signal !== undefined,
  );
  return signals.length > 1 ? AbortSignal.any(signals) : signals[0];
}

/** What is not ours is for `fetch`. */
function passedOn(settings: Settings | Call): RequestInit {
  const { baseUrl, auth, signal, timeout, fetch, headers, ...ofCall } = settings as Call;
  const { url, security, path, query, body, throwOnError, client, meta, ...forFetch } = ofCall;
  return forFetch;
}
