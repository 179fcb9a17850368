import type { Texts } from '../types';

export const school: Texts['school'] = {
  list: {
    title: 'Schools',
    lead: 'Every primary and lower secondary school in the register, with the latest risk points on public figures.',
    caption: 'Schools, sorted by name',
    search: 'Search by name',
    municipality: 'Municipality',
    everyMunicipality: 'All municipalities',
    grade: 'Grade',
    everyGrade: 'All grades',
    clear: 'Clear',
    found_one: '{{shown}} school',
    found_other: '{{shown}} schools',
    empty: 'No school matches. Try fewer letters, or clear the filter.',
    waiting: 'Loading schools …',
  },
  column: { name: 'School', municipality: 'Municipality', grades: 'Grades', pupils: 'Pupils' },
  risk: {
    column: 'Share of possible risk points',
    model:
      'Model: {{name}}, version {{version}}, where a row does not say otherwise. A lower share is better.',
    trend: 'The share in the last years: {{years}}',
    none: 'No figures yet',
    waiting: 'Loading …',
    failed: 'Not loaded',
    again: 'Try again',
    failedAll: 'The shares could not be loaded. The schools themselves are here.',
  },
  grades: 'grades {{from}}–{{to}}',
  oneGrade: 'grade {{from}}',
  gradesUnknown: 'grades unknown',
  about: 'about {{value}}',
  unknown: 'unknown',
  closed: 'Closed',
  gradeOption: 'Grade {{grade}}',
};
