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
  grades: 'grades {{from}}–{{to}}',
  oneGrade: 'grade {{from}}',
  gradesUnknown: 'grades unknown',
  about: 'about {{value}}',
  unknown: 'unknown',
  closed: 'Closed',
  gradeOption: 'Grade {{grade}}',
};
