import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src', import.meta.url));

/** Where `npm run dev` sends everything that is not a file of ours: the API of the demo run. */
const backend = 'http://localhost:8080';
const served = ['/api', '/problems', '/openapi', '/config.json'];

/** Tests that drive a browser: one file at a time, with time to start it. */
function browserProject(name: string, include: string, isolate: boolean) {
  return {
    extends: true as const,
    test: {
      name,
      environment: 'node' as const,
      include: [include],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      fileParallelism: false,
      isolate,
    },
  };
}

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': src } },
  server: { proxy: Object.fromEntries(served.map((path) => [path, backend])) },
  build: {
    outDir: 'dist',
    manifest: true,
    assetsInlineLimit: 0,
    // The design system does not say that its components can be left out one by one; they can.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /designsystemet-react/, sideEffects: false }] },
    },
  },
  test: {
    testTimeout: 20_000,
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
      browserProject('e2e', 'e2e/**/*.story.ts', true),
      // They change nothing, so that all of them may share what is loaded once.
      browserProject('screens', 'e2e/**/*.screen.ts', false),
    ],
  },
});
