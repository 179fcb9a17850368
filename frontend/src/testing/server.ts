import { setupServer } from 'msw/node';

/** The API of component tests; every answer is said by the test that wants it. */
export const server = setupServer();
