// A test runner that starts a mock, tells where it is, and waits to be killed.
import { startRollcall } from '@rollcall/client/testing';

const rollcall = await startRollcall({ jar: process.env['ROLLCALL_JAR'] });
console.log(rollcall.url);
setInterval(() => {}, 60_000);
