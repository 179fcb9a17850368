import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src', import.meta.url));

/** Where `npm run dev` sends everything that is not a file of ours: the API of the demo run. */
const backend = 'http://localhost:8080';
const served = ['/api', '/problems', '/openapi', '/config.json'];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': src } },
  server: { proxy: Object.fromEntries(served.map((path) => [path, backend])) },
  build: { outDir: 'dist', manifest: true, sourcemap: false, assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: ['src/testing/setup.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'architecture', environment: 'node', include: ['architecture/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/**/*.story.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
