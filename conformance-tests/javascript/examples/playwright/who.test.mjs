// CHROMIUM=/path/of/chromium ROLLCALL_JAR=/path/of/rollcall.jar npm test
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startRollcall } from '@rollcall/client/testing';
import { chromium } from 'playwright-core';
import { serveApplication } from './origin.mjs';

let rollcall, application, browser;

before(async () => {
  rollcall = await startRollcall();
  application = await serveApplication();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
});

after(async () => {
  await browser?.close();
  await application?.stop();
  await rollcall?.stop();
});

/** A page of its own, in a sandbox of its own, whose traffic has to keep to the contracts. */
async function onThePage(act) {
  const sandbox = await rollcall.sandbox({ start: '2026-03-04T05:06:07Z', frozen: true, seed: 7 });
  const context = await browser.newContext({ viewport: { width: 800, height: 640 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const { joomla, rocketchat } = sandbox;
    await page.goto(`${application.url}/?${new URLSearchParams({ joomla, rocketchat })}`);
    await act(page, sandbox);
    await sandbox.judge();
  } finally {
    await context.close();
    await sandbox.drop();
  }
}

async function logIn(page, product, user, password) {
  await page.getByLabel('Product').selectOption(product);
  await page.getByLabel('User').fill(user);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
  return page.getByRole('status').filter({ hasText: /\w/ }).textContent();
}

test('the cookie of the login opens the list', () =>
  onThePage(async (page, sandbox) => {
    assert.match(await logIn(page, 'joomla', 'ada.sample', 'correct-horse-42'), /^\d+ sessions$/);

    assert.ok((await page.getByRole('cell', { name: 'ada.sample' }).count()) > 0);
    const cookies = await page.context().cookies(sandbox.joomla);
    assert.deepEqual(cookies.map(({ path }) => path), [`/sandbox/${sandbox.name}/`, `/sandbox/${sandbox.name}/`]);
  }));

test('headers that need leave open the list, after a second factor', () =>
  onThePage(async (page, sandbox) => {
    assert.equal(await logIn(page, 'rocketchat', 'ada.admin', 'ada.admin-password'), '14 sessions');

    const statuses = (await sandbox.journal()).map(({ operation, response }) => `${operation} ${response.status}`);
    assert.deepEqual(statuses, ['logIn 200', 'listAllSessions 400', 'listAllSessions 200']);
    await page.screenshot({ path: 'who.png' });
  }));

test('whoever is refused is told so', () =>
  onThePage(async (page) => {
    assert.match(await logIn(page, 'rocketchat', 'olive.user', 'olive.user-password'), /^Refused: User does not have/);
    assert.match(await logIn(page, 'joomla', 'ada.sample', 'wrong'), /^Refused: /);
    assert.equal(await page.getByRole('table').count(), 0);
  }));

test('a broken connection is no riddle', () =>
  onThePage(async (page, sandbox) => {
    await sandbox.faults.plan({ kind: 'connection-reset', operation: 'logIn', product: 'rocketchat' });

    assert.match(await logIn(page, 'rocketchat', 'ada.admin', 'ada.admin-password'), /^Refused: TypeError/);
  }));
