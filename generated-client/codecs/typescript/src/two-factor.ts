/** Rocket.Chat's demand for a second factor. */
export interface TwoFactorChallenge {
  /** What is asked for: `totp`, `email` or `password`. */
  readonly method: string;
  /** Whether a code was sent, and was not the right one. */
  readonly invalid: boolean;
  /** To whom a code was sent by e-mail; newer servers tell it. */
  readonly recipient?: string;
}

/**
 * The code that meets a challenge: six digits of an authenticator or of an e-mail, a backup code, or the digest of the
 * password (`RocketChatPassword`). Undefined gives up: the refusal then reaches the caller.
 */
export type TwoFactorCodes = (challenge: TwoFactorChallenge) => string | undefined | Promise<string | undefined>;

/** How many codes are tried for one call: Rocket.Chat gives up a code sent by e-mail after as many. */
export const MOST_CODES = 5;

/**
 * A `fetch` that meets Rocket.Chat's demand for a second factor and repeats the call: status 400, or 401 for a login, with
 * `totp-required` or `totp-invalid` and a method. The same request is sent again with `x-2fa-code` and `x-2fa-method`. When
 * nobody has a code, or five were wrong, or the request's body is a stream and gone, the last refusal reaches the caller
 * unread. Any other answer passes through. A page on another origin cannot send these headers: Rocket.Chat does not allow
 * them there.
 */
export function withTwoFactor(fetch: typeof globalThis.fetch, codes: TwoFactorCodes): typeof globalThis.fetch {
  return async (input, init) => {
    let response = await fetch(again(input), init);
    for (let left = MOST_CODES; left > 0 && !(init?.body instanceof ReadableStream); left--) {
      const challenge = await challengeIn(response);
      const code = challenge && (await codes(challenge));
      if (challenge === undefined || code === undefined) {
        break;
      }
      const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
      headers.set("x-2fa-code", code);
      headers.set("x-2fa-method", challenge.method);
      await response.body?.cancel();
      response = await fetch(again(input), { ...init, headers });
    }
    return response;
  };
}

/** A request's body can be read once: each call gets its own. */
function again<Input>(input: Input): Input | Request {
  return input instanceof Request ? input.clone() : input;
}

async function challengeIn(response: Response): Promise<TwoFactorChallenge | undefined> {
  if (response.status !== 400 && response.status !== 401) {
    return undefined;
  }
  const refusal = parsed(await response.clone().text());
  // A refused login has no errorType, and its error is the bare id.
  const id = textIn(refusal, "errorType") ?? textIn(refusal, "error");
  const details = memberOf(refusal, "details");
  const method = textIn(details, "method");
  if ((id !== "totp-required" && id !== "totp-invalid") || method === undefined) {
    return undefined;
  }
  const recipient = textIn(details, "emailOrUsername");
  return { method, invalid: id === "totp-invalid", ...(recipient !== undefined && { recipient }) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function textIn(object: unknown, name: string): string | undefined {
  const member = memberOf(object, name);
  return typeof member === "string" ? member : undefined;
}

function memberOf(object: unknown, name: string): unknown {
  return typeof object === "object" && object !== null && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined;
}
