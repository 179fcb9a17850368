import { useTranslation } from 'react-i18next';
import type { AgreementTerms } from '@/api/generated';
import type { Side } from '@/components/SaveProblem';
import { useSchoolNames } from '@/components/SchoolPicker';
import { useFormat } from '@/components/useFormat';
import { type Draft, draftOf } from './amendment';

/** The words that are typed beside those that are stored, field by field. */
export function useSides(draft: Draft, terms: AgreementTerms): Side[] {
  const { t } = useTranslation('agreement');
  const words = useWords([...draft.schoolIds, ...terms.schoolIds]);
  const mine = words(draft);
  const theirs = words(draftOf(terms, draft.effectiveOn));
  const labels = {
    title: t('amend.name'),
    schools: t('amend.schools'),
    municipality: t('versions.field.MUNICIPALITY'),
    startsOn: t('amend.startsOn'),
    endsOn: t('amend.endsOn'),
    quota: t('amend.quota'),
    entitlements: t('amend.entitlements'),
    phases: t('amend.phases'),
  };
  const fields = Object.keys(labels) as (keyof typeof labels)[];
  return fields.map((field) => ({ label: labels[field], mine: mine[field], theirs: theirs[field] }));
}

/** A draft as people read it, one text a field. */
function useWords(schoolIds: string[]) {
  const { t } = useTranslation(['agreement', 'domain']);
  const { date } = useFormat();
  const nameOf = useSchoolNames([...new Set(schoolIds)]);
  const day = (value: string) => (value === '' ? '' : date(value));
  return (draft: Draft) => ({
    title: draft.title,
    schools: draft.schoolIds
      .map(nameOf)
      .sort((one, other) => one.localeCompare(other, 'nb'))
      .join('\n'),
    municipality: draft.municipalityNumber,
    startsOn: day(draft.startsOn),
    endsOn: draft.endsOn === '' ? t('open') : date(draft.endsOn),
    quota: draft.trainerQuota,
    entitlements: draft.entitlements
      .map(({ kind, quantity }) => `${t(`domain:courseKind.${kind}`)}: ${quantity}`)
      .sort()
      .join('\n'),
    phases: draft.phases
      .map(({ name, startsOn, endsOn, goal }) =>
        [name, `${day(startsOn)} – ${day(endsOn)}`, goal].filter((part) => part !== '').join(', '),
      )
      .join('\n'),
  });
}
