export { type Answer, type Answered, type AnswersOf, RefusedError, UnreadableAnswerError } from './answer.js';
export { type Client, createClient } from './client.js';
export type { ServerSentEvent } from './events.js';
export type { ClientSettings, Credentials, Fetch, HeaderValues, Options, Settings, TDataShape } from './settings.js';
