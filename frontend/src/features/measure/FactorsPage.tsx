import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { judgementsQuery } from '@/api/factors';
import type { FactorJudgement, JudgedAs } from '@/api/generated';
import { DataStates, Empty } from '@/components/DataStates';
import { SchoolRoom } from '@/components/SchoolRoom';
import { Section } from '@/components/Section';
import { useMay } from '@/components/useMay';
import { FactorTable } from './FactorTable';
import { JudgementForm } from './JudgementForm';
import { sides } from './judgements';
import { SideBySide } from './SideBySide';
import { Versions } from './Versions';

const route = getRouteApi('/skoler/$schoolId/faktorer');

/** The six factors as the school and its advisers judge them, version by version. */
export function FactorsPage() {
  const { t } = useTranslation('factors');
  const { schoolId } = route.useParams();
  const query = useQuery(judgementsQuery(schoolId));
  return (
    <SchoolRoom schoolId={schoolId} title={t('title')} lead={t('lead')}>
      {() => (
        <>
          <p>
            <Link to="/skoler/$schoolId/tiltak" params={{ schoolId }} className="ds-link">
              {t('toActions')}
            </Link>
          </p>
          <DataStates query={query}>
            {(judgements) => <Judged schoolId={schoolId} judgements={judgements} />}
          </DataStates>
        </>
      )}
    </SchoolRoom>
  );
}

/** On whose side the caller judges. */
function useSides(schoolId: string): readonly JudgedAs[] {
  const may = {
    SCHOOL: useMay('JUDGE_AS_SCHOOL', { school: schoolId }),
    ADVISERS: useMay('JUDGE_AS_ADVISERS', { school: schoolId }),
  };
  return sides.filter((side) => may[side]);
}

function Judged({ schoolId, judgements }: { schoolId: string; judgements: FactorJudgement[] }) {
  const { t } = useTranslation('factors');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const show = (part: Partial<typeof search>) =>
    navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  const own = useSides(schoolId);
  const asTable = search.visning === 'tabell';
  const actions = (
    <>
      {judgements.length > 0 ? (
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => show({ visning: asTable ? undefined : 'tabell' })}
        >
          {asTable ? t('asChart') : t('asTable')}
        </Button>
      ) : null}
      {adding || own.length === 0 ? null : (
        <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
          {t('form.open')}
        </Button>
      )}
    </>
  );
  return (
    <>
      <Section title={t('now')} actions={actions}>
        {adding ? (
          <JudgementForm
            schoolId={schoolId}
            sides={own}
            judgements={judgements}
            onDone={() => setAdding(false)}
          />
        ) : null}
        {judgements.length === 0 ? <Empty>{t('empty')}</Empty> : null}
        {judgements.length > 0 && asTable ? <FactorTable judgements={judgements} /> : null}
        {judgements.length > 0 && !asTable ? <SideBySide judgements={judgements} /> : null}
      </Section>
      {judgements.length > 0 ? (
        <Versions judgements={judgements} from={search.fra} to={search.til} onChoose={show} />
      ) : null}
    </>
  );
}
