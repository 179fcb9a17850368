// This file is generated from the contract.

export const problemTypes = [
  'malformed-json',
  'invalid-parameters',
  'invalid-cursor',
  'unauthorized',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'illegal-transition',
  'cohort-full',
  'cohort-closed',
  'trainer-quota-spent',
  'quota-below-use',
  'already-in-programme',
  'agreement-not-open',
  'outside-agreement',
  'duplicate',
  'immutable',
  'import-not-validated',
  'idempotency-key-in-flight',
  'precondition-failed',
  'payload-too-large',
  'unsupported-media-type',
  'invalid-body',
  'idempotency-key-reused',
  'precondition-required',
  'internal-error',
  'unavailable',
] as const;

export type ProblemType = (typeof problemTypes)[number];
