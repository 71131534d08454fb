import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { PhpSession } from "../src/index.js";
import { bytesOf, describeBytes, describeEntries, refusal, written } from "./corpus.js";

/** Written by the Java tests: random payloads, sound and damaged, and what Java makes of them. */
const RANDOM = "../target/random-corpus.json";

test("random payloads mean the same as in Java", { skip: !existsSync(RANDOM) && "the Java tests have written none" }, () => {
  const all = JSON.parse(readFileSync(RANDOM, "utf8"));
  for (const { payload, refusal: refused, faults, entries, repaired } of all) {
    const bytes = bytesOf(payload);
    const diagnosis = PhpSession.diagnose(bytes);

    assert.deepEqual(
      {
        payload,
        refusal: refusal(() => PhpSession.decode(bytes)) ?? null,
        faults: diagnosis.faults,
        entries: diagnosis.session ? describeEntries(diagnosis.session) : null,
        repaired: written(diagnosis.session, (session) => describeBytes(PhpSession.encode(session))),
      },
      { payload, refusal: refused, faults, entries, repaired },
    );
  }
  console.log(`${all.length} random payloads mean the same as in Java`);
});
