import { useTranslation } from 'react-i18next';
import type { OverviewRiskPoints, SchoolOverview } from '@/api/generated';
import { ShareChange } from '@/components/ShareChange';
import { Stat, Stats } from '@/components/Stat';
import { useFormat } from '@/components/useFormat';
import { shareOf } from '@/lib/numbers';
import { formatSchoolYear } from '@/lib/schoolYear';

/** What an adviser needs to have seen before a visit. */
export function SchoolCards({ overview }: { overview: SchoolOverview }) {
  return (
    <Stats>
      <RiskCard risk={overview.riskPoints} />
      <AgreementCard overview={overview} />
      <KeptCard overview={overview} />
      <NextCard overview={overview} />
    </Stats>
  );
}

function RiskCard({ risk }: { risk: OverviewRiskPoints | null }) {
  const { t } = useTranslation('redthread');
  const { t: common } = useTranslation();
  const { percent } = useFormat();
  if (!risk) return <Stat title={t('card.riskPlain')} value={t('card.noRisk')} quiet />;
  const share = risk.status === 'OK' ? shareOf(risk.points, risk.maxPoints) : null;
  return (
    <Stat
      title={t('card.risk', { schoolYear: formatSchoolYear(risk.schoolYear) })}
      value={share === null ? common('noShare') : percent(share)}
      quiet={share === null}
    >
      <ShareChange risk={risk} />
      <span>{t('card.points', { points: risk.points, maxPoints: risk.maxPoints })}</span>
      {risk.containsRestricted ? <span>{t('card.restricted')}</span> : null}
      <small>{common('model', { name: risk.model.name, version: risk.model.version })}</small>
    </Stat>
  );
}

function AgreementCard({ overview }: { overview: SchoolOverview }) {
  const { t } = useTranslation('redthread');
  const { t: domain } = useTranslation('domain');
  const { date } = useFormat();
  const agreement = overview.agreementInForce;
  if (!agreement) {
    return (
      <Stat title={t('card.agreement')} value={t('card.noAgreement')} quiet>
        {t('card.noAgreementSeen')}
      </Stat>
    );
  }
  return (
    <Stat
      title={t('card.agreement')}
      value={agreement.phase?.name ?? domain(`agreementStatus.${agreement.status}`)}
    >
      <span>{agreement.title}</span>
      <small>
        {agreement.provider.name},{' '}
        {agreement.endsOn ? t('card.until', { date: date(agreement.endsOn) }) : t('card.open')}
      </small>
    </Stat>
  );
}

function KeptCard({ overview }: { overview: SchoolOverview }) {
  const { t } = useTranslation('redthread');
  const { number } = useFormat();
  const { fulfilment, slots } = overview;
  if (!fulfilment) {
    return (
      <Stat title={t('card.kept')} value="–" quiet>
        {t('card.noFulfilment')}
      </Stat>
    );
  }
  const { promised, held, planned, left } = fulfilment;
  return (
    <Stat title={t('card.kept')} value={t('card.keptOf', { held: number(held), promised: number(promised) })}>
      <span>
        {t('card.planned', { count: planned, shown: number(planned) })},{' '}
        {t('card.left', { count: left, shown: number(left) })}
      </span>
      {slots ? (
        <small>{t('card.places', { used: number(slots.used), quota: number(slots.quota) })}</small>
      ) : null}
    </Stat>
  );
}

function NextCard({ overview }: { overview: SchoolOverview }) {
  const { t } = useTranslation('redthread');
  const { t: domain } = useTranslation('domain');
  const { date, time } = useFormat();
  const course = overview.nextCourse;
  if (!course) {
    return (
      <Stat title={t('card.next')} value={t('card.noNext')} quiet>
        {t('card.noNextSeen')}
      </Stat>
    );
  }
  return (
    <Stat title={t('card.next')} value={date(course.startsAt, 'weekday')}>
      <span>{course.title}</span>
      <small>
        {[
          t('card.at', { time: time(course.startsAt) }),
          course.place,
          domain(`courseStatus.${course.status}`).toLowerCase(),
        ]
          .filter(Boolean)
          .join(', ')}
      </small>
    </Stat>
  );
}
