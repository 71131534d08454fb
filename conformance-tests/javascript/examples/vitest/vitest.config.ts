import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { globalSetup: ['rollcall.setup.ts'], testTimeout: 60_000 } });
