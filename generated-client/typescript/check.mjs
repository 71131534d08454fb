// Looks at target/package as its users will: what is in it, how it resolves, what a browser has to load.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
const complaints = [];

const { messages, pkg } = await publint({ pkgDir: 'target/package', strict: true, pack: false });
complaints.push(...messages.map((message) => `publint: ${formatMessage(message, pkg)}`));

// Without the resolution of Node 10, which knows no subpaths.
const tarball = `target/${readdirSync('target').find((name) => name.endsWith('.tgz'))}`;
try {
  execFileSync(process.execPath, ['node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'node16']);
} catch (error) {
  complaints.push(`are the types wrong: ${error.stdout}`);
}

/** What a browser loads for a program. */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'target/package' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

const parts = ['', ...['commvault', 'rocketchat', 'joomla', 'control', 'codecs'].map((part) => `/${part}`)];
for (const part of parts) {
  const code = await bundled(`export * from '@rollcall/client${part}';`);
  console.log(`@rollcall/client${part} in a browser: ${code.length} bytes, ${gzipSync(code).length} compressed`);
}
const login = await bundled(
  `import { createClient } from '@rollcall/client'; import { logIn } from '@rollcall/client/rocketchat';
  console.log(await logIn({ client: createClient({ baseUrl: '' }), body: {} }));`,
);
console.log(`a login alone: ${login.length} bytes, ${gzipSync(login).length} compressed`);
if (!login.includes('/api/v1/login') || login.includes('list.all') || login.includes('node:')) {
  complaints.push(`a bundle with one operation holds others: ${login}`);
}

complaints.forEach((complaint) => console.error(complaint));
process.exitCode = complaints.length === 0 ? 0 : 1;
