import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{src,tools,tests}/**/*.test.ts'], setupFiles: ['tests/matchers.ts'], testTimeout: 30_000 },
});
