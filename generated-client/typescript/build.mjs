// Generates, assembles and compiles the package: target/package is what is published.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));

const apis = ['commvault', 'rocketchat', 'joomla', 'control'];
const written = {
  transport: 'transport',
  codecs: '../codecs/typescript/src',
  testing: '../../conformance-tests/javascript/testing',
};

const run = (tool, ...args) => execFileSync(process.execPath, [`node_modules/${tool}`, ...args], { stdio: 'inherit' });
const write = (path, content) => writeFileSync(`target/package/${path}`, `${JSON.stringify(content, null, 2)}\n`);

rmSync('target', { recursive: true, force: true });
run('@hey-api/openapi-ts/bin/run.js', '-f', 'openapi-ts.config.mjs');
// The generator's default client: it would call localhost.
apis.forEach((api) => rmSync(`target/src/${api}/client.gen.ts`));
const present = Object.entries(written).filter(([, folder]) => existsSync(folder));
present.forEach(([name, folder]) => cpSync(folder, `target/src/${name}`, { recursive: true }));

run('typescript/bin/tsc', '-p', 'tsconfig.json');
run('typescript/bin/tsc', '-p', 'tsconfig.cjs.json');
// The types are the same; which form they tell of is decided by the folder they lie in.
cpSync('target/package/esm', 'target/package/cjs', { recursive: true, filter: (path) => !path.endsWith('.js') });

const entry = (folder) =>
  Object.fromEntries(
    Object.entries({ import: 'esm', require: 'cjs' }).map(([condition, form]) => [
      condition,
      { types: `./${form}/${folder}/index.d.ts`, default: `./${form}/${folder}/index.js` },
    ]),
  );
const { private: _, scripts, devDependencies, ...published } = JSON.parse(readFileSync('package.json', 'utf8'));
const parts = [...apis, ...present.map(([name]) => name).filter((name) => name !== 'transport')];
published.exports = {
  '.': entry('transport'),
  ...Object.fromEntries(parts.map((part) => [`./${part}`, entry(part)])),
  './package.json': './package.json',
};
write('package.json', published);
write('cjs/package.json', { type: 'commonjs', sideEffects: false });
cpSync('README.md', 'target/package/README.md');
execFileSync('npm', ['pack', '--silent', '--pack-destination', '..'], { cwd: 'target/package', stdio: 'ignore' });
