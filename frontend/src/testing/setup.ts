import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { connect } from '@/api/client';
import { startTexts } from '@/texts';
import { server } from './server';

/** What a browser has and happy-dom has not. */
Object.assign(document, { getAnimations: () => [] });

/** A machine with much else to do must not turn a right screen into a wrong one. */
configure({ asyncUtilTimeout: 8_000 });

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  connect({ token: async () => 'test', refused: () => {} });
  await startTexts('nb');
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});

afterAll(() => server.close());
