/** One documented answer: its status, and the body that the contract has under that status. */
export interface Answered<Status extends number, Data> {
  readonly status: Status;
  /** The body, read from JSON; a text where the answer is not JSON, nothing where it is empty. */
  readonly data: Data;
  readonly headers: Headers;
  /** As `fetch` gave it; its body has been read. */
  readonly response: Response;
}

/** Every answer of a map of bodies by status, such as `{200: SessionPage}`; a `switch` on `status` narrows `data`. */
export type AnswersOf<Bodies> = {
  [Status in keyof Bodies & number]: Answered<Status, Bodies[Status]>;
}[keyof Bodies & number];

/** What an operation answers: every documented status, or with `throwOnError` those below 400 only. */
export type Answer<Responses, Errors, ThrowOnError extends boolean> = ThrowOnError extends true
  ? AnswersOf<Responses>
  : AnswersOf<Responses> | AnswersOf<Errors>;

/** Thrown instead of answers from 400 on, by calls with `throwOnError`. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  readonly data: unknown;

  constructor(
    call: string,
    readonly answer: Answered<number, unknown>,
  ) {
    super(`${call} was refused with ${answer.status}: ${JSON.stringify(answer.data)}`);
    this.status = answer.status;
    this.data = answer.data;
  }
}

/** Thrown where an answer says that it is JSON and is not. */
export class UnreadableAnswerError extends Error {
  override readonly name = 'UnreadableAnswerError';

  constructor(
    call: string,
    readonly response: Response,
    /** What stood there. */
    readonly text: string,
    cause: unknown,
  ) {
    super(`${call} was answered with ${response.status} and what is no JSON: ${text.slice(0, 200)}`, { cause });
  }
}

/** Reads what came, as its content type says. */
export async function read(call: string, response: Response): Promise<Answered<number, unknown>> {
  const { status, headers } = response;
  const text = await response.text();
  if (text === '') {
    return { status, data: undefined, headers, response };
  }
  if (!isJson(headers.get('content-type'))) {
    return { status, data: text, headers, response };
  }
  try {
    return { status, data: JSON.parse(text) as unknown, headers, response };
  } catch (cause) {
    throw new UnreadableAnswerError(call, response, text, cause);
  }
}

/** Whether a media type is JSON: `application/json`, `application/problem+json` and their like. */
export function isJson(contentType: string | null): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(contentType ?? '');
}
