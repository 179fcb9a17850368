import type { Headcount, School, SchoolCreate } from '@/api/generated';
import { linesOf } from '@/lib/lines';
import { typedNumber } from '@/lib/numbers';

/** A number of people as it is typed; nothing where nobody knows. */
export interface CountDraft {
  value: string;
  asOf: string;
  approximate: boolean;
}

/** A school as it is typed; what is empty is unknown. */
export interface SchoolDraft {
  orgNumber: string;
  name: string;
  municipalityNumber: string;
  gradeFrom: string;
  gradeTo: string;
  ownership: '' | NonNullable<School['ownership']>;
  languageForm: '' | NonNullable<School['languageForm']>;
  pupils: CountDraft;
  employees: CountDraft;
  vision: string;
  goals: string;
  status: School['status'];
}

const unknown: CountDraft = { value: '', asOf: '', approximate: false };

export const emptySchool: SchoolDraft = {
  orgNumber: '',
  name: '',
  municipalityNumber: '',
  gradeFrom: '',
  gradeTo: '',
  ownership: 'PUBLIC',
  languageForm: '',
  pupils: unknown,
  employees: unknown,
  vision: '',
  goals: '',
  status: 'ACTIVE',
};

export function schoolDraftOf(school: School): SchoolDraft {
  return {
    orgNumber: school.orgNumber,
    name: school.name,
    municipalityNumber: school.municipality.number,
    gradeFrom: String(school.gradeFrom ?? ''),
    gradeTo: String(school.gradeTo ?? ''),
    ownership: school.ownership ?? '',
    languageForm: school.languageForm ?? '',
    pupils: countDraftOf(school.pupils),
    employees: countDraftOf(school.employees),
    vision: school.vision ?? '',
    goals: school.goals.join('\n'),
    status: school.status,
  };
}

function countDraftOf(count: Headcount | null): CountDraft {
  return count === null ? unknown : { ...count, value: String(count.value), asOf: count.asOf ?? '' };
}

/** Numbers are written in groups; the server takes the digits. */
export function schoolOf(draft: SchoolDraft): SchoolCreate {
  return {
    orgNumber: draft.orgNumber.replace(/\s/g, ''),
    name: draft.name.trim(),
    municipalityNumber: draft.municipalityNumber,
    gradeFrom: draft.gradeFrom === '' ? null : Number(draft.gradeFrom),
    gradeTo: draft.gradeTo === '' ? null : Number(draft.gradeTo),
    ownership: draft.ownership === '' ? null : draft.ownership,
    languageForm: draft.languageForm === '' ? null : draft.languageForm,
    pupils: countOf(draft.pupils),
    employees: countOf(draft.employees),
    vision: draft.vision.trim() === '' ? null : draft.vision.trim(),
    goals: linesOf(draft.goals),
    status: draft.status,
  };
}

function countOf({ value, asOf, approximate }: CountDraft): SchoolCreate['pupils'] {
  if (value.trim() === '' && asOf === '') return null;
  return { value: typedNumber(value), asOf: asOf === '' ? null : asOf, approximate };
}
