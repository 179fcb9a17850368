import { setupServer } from 'msw/node';
import { answers } from './api';
import { everyRight } from './fixtures/rights';

/** The API of component tests: everybody may do everything, and every other answer is said by the test that wants it. */
export const server = setupServer(answers('/me/rights', everyRight));
