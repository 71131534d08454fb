import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_CODES, type TwoFactorChallenge, type TwoFactorCodes, withTwoFactor } from "../src/index.js";
import { cases } from "./corpus.js";

const REQUIRED = refused("totp-required");
const INVALID = refused("totp-invalid");
const FIRST: TwoFactorChallenge = { method: "password", invalid: false };
const AGAIN: TwoFactorChallenge = { method: "password", invalid: true };

function refused(errorType: string): string {
  return JSON.stringify({ success: false, errorType, details: { method: "password", availableMethods: [] } });
}

/** A server that wants the code "right", and everything that was said to it. */
function server() {
  const said: { url: string; method: string; headers: Record<string, string>; body: string }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const headers = Object.fromEntries(request.headers);
    said.push({ url: request.url, method: request.method, headers, body: await request.text() });
    const code = headers["x-2fa-code"];
    return code === "right"
      ? new Response('{"success":true}')
      : new Response(code === undefined ? REQUIRED : INVALID, { status: 400 });
  };
  return { said, fetch };
}

function answering(...codes: string[]): { asked: TwoFactorChallenge[]; codes: TwoFactorCodes } {
  const asked: TwoFactorChallenge[] = [];
  return { asked, codes: async (challenge) => codes[asked.push(challenge) - 1] };
}

test("the right code lets the same call through", async () => {
  const { said, fetch } = server();
  const { asked, codes } = answering("right");

  const call = { method: "POST", headers: { "X-User-Id": "u", "x-2fa-code": "old" }, body: '{"sessionId":"s"}' };
  const response = await withTwoFactor(fetch, codes)("http://mock.test/logout", call);

  assert.equal(response.status, 200);
  assert.deepEqual(asked, [AGAIN]);
  assert.equal(said.length, 2);
  const [first, second] = said;
  assert.deepEqual(second, { ...first, headers: { ...first?.headers, "x-2fa-code": "right", "x-2fa-method": "password" } });
});

test("after a wrong code it asks again", async () => {
  const { fetch } = server();
  const { asked, codes } = answering("wrong", "wrong too", "right");

  assert.equal((await withTwoFactor(fetch, codes)("http://mock.test/")).status, 200);
  assert.deepEqual(asked, [FIRST, AGAIN, AGAIN]);
});

test("who gives up gets the refusal as it came", async () => {
  const { said, fetch } = server();

  const response = await withTwoFactor(fetch, () => undefined)("http://mock.test/");

  assert.equal(response.status, 400);
  assert.equal(await response.text(), REQUIRED);
  assert.equal(said.length, 1);
});

test("after five wrong codes it gives up", async () => {
  const { said, fetch } = server();

  const response = await withTwoFactor(fetch, () => "wrong")("http://mock.test/");

  assert.equal(await response.text(), INVALID);
  assert.equal(said.length, 1 + MOST_CODES);
});

test("a request with a body is sent whole each time", async () => {
  const { said, fetch } = server();
  const request = new Request("http://mock.test/", { method: "POST", headers: { "X-Auth-Token": "t" }, body: "content" });

  const response = await withTwoFactor(fetch, answering("wrong", "right").codes)(request);

  assert.equal(response.status, 200);
  assert.deepEqual(said.map(({ body }) => body), ["content", "content", "content"]);
  assert.deepEqual(said.map(({ headers }) => headers["x-auth-token"]), ["t", "t", "t"]);
});

test("a stream is not sent twice", async () => {
  const { said, fetch } = server();
  const init = { method: "POST", body: new Blob(["content"]).stream(), duplex: "half" };

  const response = await withTwoFactor(fetch, () => "right")("http://mock.test/", init as RequestInit);

  assert.equal(await response.text(), REQUIRED);
  assert.equal(said.length, 1);
});

test("what is no challenge passes through unread", async () => {
  const answers = [new Response("{}"), new Response("{}", { status: 403 }), new Response("down", { status: 500 })];
  for (const answer of answers) {
    const response = await withTwoFactor(async () => answer, () => assert.fail("nobody is asked"))("http://mock.test/");

    assert.equal(response, answer);
    assert.equal(response.bodyUsed, false);
  }
});

test("challenges are told from other refusals", async () => {
  for (const { status, body, challenge } of cases("challenges")) {
    let asked: TwoFactorChallenge | null = null;
    await withTwoFactor(
      async () => new Response(body, { status }),
      (demand) => {
        asked = demand;
        return undefined;
      },
    )("http://mock.test/");

    assert.deepEqual(asked, challenge, body);
  }
});
