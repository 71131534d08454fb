// Lets a real Chromium run a page and records all that it says on the way: node record.mjs CHROMIUM PAGE FILE.har
import { chromium } from 'playwright-core';

const [executablePath, page, path] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const context = await browser.newContext({ recordHar: { path, content: 'embed' } });
const tab = await context.newPage();
await tab.goto(page);
await tab.waitForFunction(() => document.title === 'done', null, { timeout: 30000 });
await context.close();
await browser.close();
