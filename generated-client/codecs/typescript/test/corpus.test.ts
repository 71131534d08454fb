import assert from "node:assert/strict";
import { test } from "node:test";
import { CommvaultPassword, JoomlaEntry, JoomlaSessionData, PhpFault, PhpSession, PhpValue, QsdkToken, RocketChatPassword } from "../src/index.js";
import { bytesOf, cases, describe, describeBytes, describeEntries, type Json, make, makeSession, refusal, written } from "./corpus.js";

/** Every case of a file, each told by what it starts from. */
async function each(file: string, check: (one: Json) => void | Promise<void>): Promise<void> {
  const all = cases(file);
  assert.notEqual(all.length, 0);
  for (const one of all) {
    try {
      await check(one);
    } catch (e) {
      throw new Error(`${file}: ${JSON.stringify(one).slice(0, 500)}`, { cause: e });
    }
  }
}

test("values are read, and written as PHP does", () =>
  each("values", ({ payload, value, written = payload }) => {
    const read = PhpValue.decode(bytesOf(payload));

    assert.deepEqual(describe(read), value);
    assert.deepEqual(describeBytes(PhpValue.encode(read)), written);
    assert.deepEqual(make(value), read);
  }));

test("broken values are refused at their place", () =>
  each("broken-values", ({ payload, fault }) => {
    assert.deepEqual(refusal(() => PhpValue.decode(bytesOf(payload))), fault);
  }));

test("sessions are read, and written as PHP does", () =>
  each("sessions", ({ payload, entries, written = payload }) => {
    const session = PhpSession.decode(bytesOf(payload));

    assert.deepEqual(describeEntries(session), entries);
    assert.deepEqual(describeBytes(PhpSession.encode(session)), written);
    assert.deepEqual(makeSession(entries), session);
    assert.equal(PhpSession.diagnose(bytesOf(payload)).isSound, true);
  }));

test("everything wrong with a payload is found and put right", () =>
  each("diagnoses", ({ payload, faults, repaired }) => {
    const diagnosis = PhpSession.diagnose(bytesOf(payload));

    assert.deepEqual(diagnosis.faults, faults);
    assert.equal(diagnosis.isSound, faults.length === 0);
    assert.deepEqual(written(diagnosis.session, (session) => describeBytes(PhpSession.encode(session))), repaired);
  }));

test("nothing is read too deep, too long or too often", () =>
  each("limits", ({ payload, faults, last, readable }) => {
    const diagnosis = PhpSession.diagnose(bytesOf(payload));

    assert.equal(diagnosis.faults.length, faults);
    assert.deepEqual(diagnosis.faults.at(-1), last);
    assert.equal(diagnosis.session !== undefined, readable);
  }));

for (const file of ["joomla-columns", "joomla-page"]) {
  test(`${file} are read, diagnosed and put right`, () =>
    each(file, ({ column, faults, entries, repaired }) => {
      const diagnosis = JoomlaSessionData.diagnose(column);

      assert.deepEqual(diagnosis.faults, faults);
      assert.deepEqual(written(diagnosis.session, JoomlaSessionData.text), repaired);
      assert.deepEqual(diagnosis.isSound ? describeEntries(JoomlaSessionData.decode(column)) : undefined, entries);
      assert.equal(refusal(() => JoomlaSessionData.decode(column)) === undefined, faults.length === 0);
    }));
}

test("a fault is one sentence", () => {
  const fault = refusal(() => JoomlaSessionData.decode(cases("joomla-page")[1].column));

  assert.equal(
    fault && PhpFault.text(fault),
    "byte 698 in /__default/user/username: expected string of 5 bytes, received string of 15 bytes",
  );
});

test("the joomla entry is unwrapped, and wrapped again", () =>
  each("joomla-entries", ({ payload, value, none, fault }) => {
    const session = PhpSession.decode(bytesOf(payload));
    assert.deepEqual(refusal(() => JoomlaEntry.unwrap(session)), fault);
    if (fault === undefined) {
      const unwrapped = JoomlaEntry.unwrap(session);
      assert.deepEqual(unwrapped && describe(unwrapped), none ? undefined : value);
      assert.deepEqual(unwrapped && JoomlaEntry.unwrap(PhpSession.of(JoomlaEntry.wrap(unwrapped))), unwrapped);
    }
  }));

test("what PHP or Joomla could not read back is not written", () =>
  each("unwritable", ({ entries, as, refused }) => {
    const write = { payload: PhpSession.encode, column: JoomlaSessionData.encode, text: JoomlaSessionData.text }[as as "text"];
    assert.throws(() => write(makeSession(entries)), { name: "RangeError", message: refused });
  }));

test("Commvault's password travels as Base64", async () => {
  await each("commvault-passwords", ({ password, encoded }) => assert.equal(CommvaultPassword.encode(password), encoded));
  await each("commvault-sent", ({ sent, password }) => assert.equal(CommvaultPassword.decode(sent) ?? null, password));
});

test("Commvault's token has its prefix", async () => {
  await each("qsdk-tokens", ({ bytes, token }) => assert.equal(QsdkToken.of(Buffer.from(bytes, "hex")), token));
  await each("qsdk-texts", ({ text, wellFormed, prefixed }) => {
    assert.equal(QsdkToken.isWellFormed(text), wellFormed);
    assert.equal(QsdkToken.prefixed(text), prefixed);
  });
  assert.throws(() => QsdkToken.of(new Uint8Array()), RangeError);
});

test("Rocket.Chat takes the password's digest", () =>
  each("rocketchat-passwords", async ({ password, digest }) =>
    assert.equal(await RocketChatPassword.digest(password), digest),
  ));
