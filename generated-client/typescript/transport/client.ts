import { type Answer, type Answered, type AnswersOf, read, RefusedError } from './answer.js';
import { events, type ServerSentEvent } from './events.js';
import { prepare } from './request.js';
import type { Call, ClientSettings } from './settings.js';

/** Sends one operation. Generated functions call it; programs call them. */
export type Send = <Responses, Errors, ThrowOnError extends boolean = false>(
  call: Call,
) => Promise<Answer<Responses, Errors, ThrowOnError>>;

/** Sends an operation whose good answer is a stream of events. */
export type Follow = <Responses, Errors, ThrowOnError extends boolean = false>(
  call: Call,
) => Promise<Answer<{ [Status in keyof Responses]: AsyncIterable<ServerSentEvent> }, Errors, ThrowOnError>>;

/** Where an API answers, and how it is called. It has no state of its own: keep as many as you like. */
export interface Client {
  readonly settings: ClientSettings;
  /** The same client but for these settings, such as `auth` after a login. */
  with(settings: ClientSettings): Client;
  readonly get: Send;
  readonly post: Send;
  readonly put: Send;
  readonly patch: Send;
  readonly delete: Send;
  readonly sse: { readonly get: Follow };
}

/** Makes a client. */
export function createClient(settings: ClientSettings & { readonly baseUrl: string }): Client {
  return clientOf(settings);
}

function clientOf(settings: ClientSettings): Client {
  const sender = (method: string): Send =>
    (async (call: Call) => told(call, method, await sent(method, settings, call))) as Send;
  return {
    settings,
    with: (other) => clientOf({ ...settings, ...other }),
    get: sender('GET'),
    post: sender('POST'),
    put: sender('PUT'),
    patch: sender('PATCH'),
    delete: sender('DELETE'),
    sse: { get: (async (call: Call) => followed(call, settings)) as Follow },
  };
}

async function sent(method: string, settings: ClientSettings, call: Call, accept = 'application/json') {
  const { url, init } = await prepare(method, settings, call, accept);
  const send = call.fetch ?? settings.fetch ?? fetch;
  return send(url, init);
}

async function told(call: Call, method: string, response: Response): Promise<AnswersOf<Record<number, unknown>>> {
  const answer = await read(`${method} ${call.url}`, response);
  return call.throwOnError ? accepted(`${method} ${call.url}`, answer) : answer;
}

async function followed(call: Call, settings: ClientSettings): Promise<Answered<number, unknown>> {
  const response = await sent('GET', settings, call, 'text/event-stream');
  if (!response.ok) {
    return told(call, 'GET', response);
  }
  return { status: response.status, data: events(response), headers: response.headers, response };
}

function accepted(name: string, answer: Answered<number, unknown>): Answered<number, unknown> {
  if (answer.status >= 400) {
    throw new RefusedError(name, answer);
  }
  return answer;
}
