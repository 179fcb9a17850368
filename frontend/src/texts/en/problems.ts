import type { Texts } from '../types';

const types: Texts['problems']['types'] = {
  'no-answer': {
    title: 'No answer',
    advice: 'The service did not answer. Check that you are online, and try again.',
  },
  'malformed-json': { title: 'The request could not be read', advice: 'Our mistake. Nothing was saved.' },
  'invalid-parameters': {
    title: 'Something in the address or filter cannot be used',
    advice: 'Correct what is listed below, or clear the filter.',
  },
  'invalid-cursor': {
    title: 'The list must be loaded again',
    advice: 'The filter has changed since the list was fetched. Start from the top.',
  },
  unauthorized: {
    title: 'You need to sign in',
    advice: 'The sign-in is missing or has expired. Sign in and try again.',
  },
  forbidden: {
    title: 'You do not have access to this',
    advice: 'Nothing is stored. Ask whoever gives access where you work.',
  },
  'not-found': { title: 'Not found', advice: 'It does not exist, or it is not visible to you.' },
  'method-not-allowed': { title: 'Not possible here', advice: 'Our mistake. Nothing was saved.' },
  'not-acceptable': {
    title: 'The answer does not exist in this format',
    advice: 'Our mistake. Nothing was saved.',
  },
  'illegal-transition': {
    title: 'The change is not possible now',
    advice: 'The state no longer allows it. Reload and see what is possible.',
  },
  'cohort-full': {
    title: 'The cohort is full',
    advice: 'Every place is taken. You can put the participant on the waiting list.',
  },
  'cohort-closed': {
    title: 'The cohort takes no reservations',
    advice: 'The cohort is closed. Choose another cohort.',
  },
  'trainer-quota-spent': {
    title: 'The agreement has no places left',
    advice: 'Every place of the agreement is used. Release a place, or extend the agreement.',
  },
  'completion-not-met': {
    title: 'The participant has not come to enough sessions',
    advice: 'Note the attendance first, or say why the participant is certified all the same.',
  },
  'session-not-begun': {
    title: 'The session has not begun',
    advice: 'Attendance can be noted once the session is under way.',
  },
  'group-refused': {
    title: 'Not all of them can have a place',
    advice: 'None is reserved. See the reason for each, or reserve those who can have a place.',
  },
  'quota-below-use': {
    title: 'The number is lower than what is in use',
    advice: 'More places are taken than the new number. Release places first.',
  },
  'already-in-programme': {
    title: 'The person already has a place',
    advice: 'A person can hold one place at a time in a programme.',
  },
  'agreement-not-open': {
    title: 'The agreement is not open',
    advice: 'This needs an agreement that is signed or in force.',
  },
  'school-closed': {
    title: 'The school has closed',
    advice: 'The school is given no new places. Use the school that took over.',
  },
  'outside-agreement': {
    title: 'Something would lie outside the agreement',
    advice:
      'Courses, measures or places lie outside the new dates or schools. Move, cancel or release them first.',
  },
  'scheme-closed': {
    title: 'The scheme is closed',
    advice: 'The scheme takes in no more municipalities now.',
  },
  'participation-not-active': {
    title: 'The municipality does not take part now',
    advice: 'Reports can be delivered while the municipality takes part.',
  },
  duplicate: {
    title: 'This exists already',
    advice: 'See whether you can use the one that exists, or correct the value.',
  },
  immutable: {
    title: 'This can no longer be changed',
    advice: 'It is locked. Make a new version or an amendment instead.',
  },
  'course-not-held': {
    title: 'The course has not been held',
    advice: 'Only what has been held is corrected. Change the course, or log it as held first.',
  },
  'import-not-validated': {
    title: 'The import has no dry run',
    advice: 'Only a dry run without errors can be applied.',
  },
  'idempotency-key-in-flight': {
    title: 'The first request is still running',
    advice: 'Wait a little, and try again.',
  },
  'precondition-failed': {
    title: 'Someone else has changed this',
    advice: 'What you have written is still there. Look at the new version before you save.',
  },
  'payload-too-large': { title: 'The file is too large', advice: 'Split it, or choose a smaller selection.' },
  'unsupported-media-type': {
    title: 'This type of file cannot be used',
    advice: 'Choose a file in one of the formats named on the page.',
  },
  'invalid-body': {
    title: 'Something must be corrected before it can be saved',
    advice: 'Nothing was saved. Correct what is listed below, and try again.',
  },
  'idempotency-key-reused': {
    title: 'The request was sent before with other content',
    advice: 'Reload the page, and try again.',
  },
  'precondition-required': {
    title: 'The version is missing',
    advice: 'Our mistake. Reload the page, and try again.',
  },
  'internal-error': {
    title: 'Something went wrong on our side',
    advice: 'The error has been noted. Try again in a while.',
  },
  unavailable: {
    title: 'The service is unavailable right now',
    advice: 'Wait a little, and try again.',
  },
};

export const problems: Texts['problems'] = {
  types,
  codes: {
    required: 'must be filled in.',
    'unknown-field': 'is an unknown field.',
    'unknown-parameter': 'is an unknown filter.',
    type: 'is of the wrong type.',
    format: 'has the wrong form.',
    enum: 'is not one of the choices.',
    minimum: 'is too low.',
    maximum: 'is too high.',
    length: 'is too short or too long.',
    pattern: 'has the wrong form.',
    order: 'ends before it begins.',
    duplicate: 'is there twice.',
    reference: 'points to something that does not exist, or that you cannot see.',
    scale: 'is outside the scale.',
    outside: 'is outside the period.',
    overlap: 'overlaps another period.',
    conflict: 'does not go together with another value.',
    closed: 'the school has closed by then.',
  },
  whole: 'The content',
  trace: 'Trace ID: {{id}}',
};
