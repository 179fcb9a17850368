import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { municipalitiesQuery } from '@/api/schools';
import type { Side } from '@/components/SaveProblem';
import { useFormat } from '@/components/useFormat';
import type { CountDraft, SchoolDraft } from './schoolDraft';

/** What the fields are called, by where they stand in what is sent. */
export function useSchoolLabels(): Record<string, string> {
  const { t } = useTranslation('school');
  const count = (of: 'pupils' | 'employees') => ({
    [`/${of}`]: t(`form.${of}`),
    [`/${of}/value`]: `${t(`form.${of}`)}: ${t('form.count')}`,
    [`/${of}/asOf`]: `${t(`form.${of}`)}: ${t('form.asOf')}`,
  });
  return {
    '/orgNumber': t('form.orgNumber'),
    '/name': t('form.name'),
    '/municipalityNumber': t('column.municipality'),
    '/gradeFrom': t('form.gradeFrom'),
    '/gradeTo': t('form.gradeTo'),
    ...count('pupils'),
    ...count('employees'),
    '/vision': t('form.vision'),
    '/goals': t('form.goals'),
    '/status': t('form.status'),
  };
}

/** Two drafts beside each other, as people read them. */
export function useSchoolSides(mine: SchoolDraft, theirs: SchoolDraft): Side[] {
  const { t } = useTranslation('school');
  const words = useWords();
  const [own, other] = [words(mine), words(theirs)];
  const labels = {
    name: t('form.name'),
    orgNumber: t('form.orgNumber'),
    municipality: t('column.municipality'),
    gradeFrom: t('form.gradeFrom'),
    gradeTo: t('form.gradeTo'),
    ownership: t('form.ownership'),
    languageForm: t('form.languageForm'),
    pupils: t('form.pupils'),
    employees: t('form.employees'),
    vision: t('form.vision'),
    goals: t('form.goals'),
    status: t('form.status'),
  };
  return (Object.keys(labels) as (keyof typeof labels)[]).map((field) => ({
    label: labels[field],
    mine: own[field],
    theirs: other[field],
  }));
}

function useWords() {
  const { t } = useTranslation('school');
  const { date } = useFormat();
  const municipalities = useQuery(municipalitiesQuery()).data ?? [];
  const count = ({ value, asOf, approximate }: CountDraft) => {
    if (value === '') return '';
    const told = approximate ? t('about', { value }) : value;
    return asOf === '' ? told : t('form.countAsOf', { value: told, date: date(asOf) });
  };
  return (draft: SchoolDraft) => ({
    ...draft,
    municipality: municipalities.find(({ number }) => number === draft.municipalityNumber)?.name ?? '',
    ownership: draft.ownership === '' ? '' : t(`form.ownerships.${draft.ownership}`),
    languageForm: draft.languageForm === '' ? '' : t(`form.languages.${draft.languageForm}`),
    pupils: count(draft.pupils),
    employees: count(draft.employees),
    status: t(`form.statuses.${draft.status}`),
  });
}
