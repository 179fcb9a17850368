import { useTranslation } from 'react-i18next';
import type { Side } from '@/components/SaveProblem';
import { useSchoolNames } from '@/components/SchoolPicker';
import { useFormat } from '@/components/useFormat';
import { useRowLabels } from '@/components/useRowLabels';
import type { TermsDraft } from './terms';

/** The words that are typed beside those that are stored, field by field. */
export function useTermsSides(draft: TermsDraft, stored: TermsDraft): Side[] {
  const { t } = useTranslation('agreement');
  const words = useWords([...draft.schoolIds, ...stored.schoolIds]);
  const mine = words(draft);
  const theirs = words(stored);
  const labels = {
    title: t('terms.name'),
    schools: t('terms.schools'),
    municipality: t('versions.field.MUNICIPALITY'),
    startsOn: t('terms.startsOn'),
    endsOn: t('terms.endsOn'),
    quota: t('terms.quota'),
    entitlements: t('terms.entitlements'),
    phases: t('terms.phases'),
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
  return (draft: TermsDraft) => ({
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

/** What the fields are called, by where they stand in what is sent. */
export function useTermsLabels(draft: TermsDraft): Record<string, string> {
  const { t } = useTranslation('agreement');
  const rows = useRowLabels();
  return {
    '/title': t('terms.name'),
    '/schoolIds': t('terms.schools'),
    '/municipalityNumber': t('versions.field.MUNICIPALITY'),
    '/startsOn': t('terms.startsOn'),
    '/endsOn': t('terms.endsOn'),
    '/trainerQuota': t('terms.quota'),
    ...rows({
      at: '/entitlements',
      legend: t('terms.entitlements'),
      count: draft.entitlements.length,
      fields: { kind: t('terms.kind'), quantity: t('terms.quantity') },
    }),
    ...rows({
      at: '/phases',
      legend: t('terms.phases'),
      count: draft.phases.length,
      fields: {
        kind: t('terms.kind'),
        name: t('terms.phaseName'),
        startsOn: t('terms.from'),
        endsOn: t('terms.to'),
        goal: t('terms.goal'),
      },
    }),
  };
}
