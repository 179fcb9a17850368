import type { Texts } from '../types';

export const succession: Texts['succession'] = {
  title: 'Before and after',
  nothing: 'The school is running and has taken over from no other.',
  dayUnknown: 'The school is closed. On which day is not known.',
  closed: 'The school is closed from {{date}}. No school is named after it.',
  merged: 'The school is closed from {{date}} and went wholly into',
  split: 'The school is closed from {{date}} and was split between',
  ambiguous:
    'Nobody can say which part of the figures belongs to which of them: they stand apart and are added to none.',
  from: 'The school has taken over from',
  apart: 'Risk points and trends are the school’s own. Earlier figures stand with the schools they are from.',
  open: 'Write what became of the school',
  submit: 'Save',
  closedOn: 'First day the school was no longer there',
  closedOnNote: 'Leave it empty while the school is running.',
  successors: 'The schools that have a part of it',
};
