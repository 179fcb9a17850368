import type { Texts } from '../types';

export const school: Texts['school'] = {
  list: {
    title: 'Skular',
    lead: 'Alle grunnskular i registeret, med siste risikopoeng på offentlege tal.',
    caption: 'Skular, sorterte etter namn',
    search: 'Søk etter namn',
    municipality: 'Kommune',
    everyMunicipality: 'Alle kommunar',
    grade: 'Trinn',
    everyGrade: 'Alle trinn',
    clear: 'Nullstill',
    found_one: '{{shown}} skule',
    found_other: '{{shown}} skular',
    empty: 'Ingen skular passar til søket. Prøv færre bokstavar, eller nullstill filteret.',
    waiting: 'Hentar skular …',
  },
  column: { name: 'Skule', municipality: 'Kommune', grades: 'Trinn', pupils: 'Elevar' },
  grades: '{{from}}.–{{to}}. trinn',
  oneGrade: '{{from}}. trinn',
  gradesUnknown: 'ukjent trinn',
  about: 'ca. {{value}}',
  unknown: 'ukjent',
  closed: 'Nedlagd',
  gradeOption: '{{grade}}. trinn',
};
