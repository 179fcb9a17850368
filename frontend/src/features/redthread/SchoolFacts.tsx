import { useTranslation } from 'react-i18next';
import type { Headcount, School } from '@/api/generated';
import { type Fact, Facts } from '@/components/Facts';
import { DemoTag, StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { useSchoolWords } from '@/components/useSchoolWords';
import { formatOrgNumber } from '@/lib/numbers';

/** What a school is, on a line; what is unknown is left out here. */
export function SchoolFacts({ school }: { school: School }) {
  const { t } = useTranslation('redthread');
  const { t: common } = useTranslation();
  const { grades } = useSchoolWords();
  const count = useCount();
  const facts: Array<Fact | false> = [
    { key: 'grades', term: t('facts.grades'), value: grades(school), termHidden: true },
    {
      key: 'municipality',
      term: t('facts.municipality'),
      value: t('facts.municipalityValue', school.municipality),
      termHidden: true,
    },
    { key: 'orgNumber', term: t('facts.orgNumber'), value: formatOrgNumber(school.orgNumber) },
    school.languageForm !== null && {
      key: 'language',
      term: t('facts.language'),
      value: t(`facts.languages.${school.languageForm}`),
      termHidden: true,
    },
    school.ownership !== null && {
      key: 'ownership',
      term: t('facts.ownership'),
      value: t(`facts.ownerships.${school.ownership}`),
      termHidden: true,
    },
    school.pupils !== null && {
      key: 'pupils',
      term: t('facts.pupilsTerm'),
      value: count('pupils', school.pupils),
      termHidden: true,
    },
    school.employees !== null && {
      key: 'employees',
      term: t('facts.employeesTerm'),
      value: count('employees', school.employees),
      termHidden: true,
    },
    school.status === 'CLOSED' && {
      key: 'closed',
      term: t('facts.statusTerm'),
      value: <StatusTag tone="warning">{t('facts.closed')}</StatusTag>,
      termHidden: true,
    },
    school.demo && {
      key: 'demo',
      term: common('demo'),
      value: <DemoTag>{t('facts.invented')}</DemoTag>,
      termHidden: true,
    },
  ];
  return <Facts facts={facts.filter((fact) => fact !== false)} />;
}

/** `ca. 362 elever`, with the day it was so where the source says. */
function useCount() {
  const { t } = useTranslation('redthread');
  const { headcount } = useSchoolWords();
  const { date } = useFormat();
  return (what: 'pupils' | 'employees', of: Headcount): string => {
    const words = t(`facts.${what}`, { count: of.value, value: headcount(of) });
    return of.asOf ? t('facts.asOf', { words, date: date(of.asOf, 'short') }) : words;
  };
}
