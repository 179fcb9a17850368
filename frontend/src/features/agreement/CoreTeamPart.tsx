import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { Agreement } from '@/api/generated';
import { Section } from '@/components/Section';
import styles from './AgreementPage.module.css';
import { CoreTeamForm } from './CoreTeamForm';
import { PrincipalForm } from './PrincipalForm';
import { CoreTeamSection } from './parts';

/** The core team, and what changes it: other members, and another principal at the school. */
export function CoreTeamPart({ agreement }: { agreement: Versioned<Agreement> }) {
  const { t } = useTranslation('agreement');
  const [open, setOpen] = useState<'team' | 'principal' | null>(null);
  const { coreTeam, leaderFlag, status, schoolIds } = agreement.value;
  const ended = status === 'COMPLETED' || status === 'TERMINATED';
  const close = () => setOpen(null);
  return (
    <Section title={t('one.coreTeam')}>
      <CoreTeamSection team={coreTeam} flag={leaderFlag} />
      {open === null && !ended ? (
        <div className={styles.moves}>
          <Button variant="secondary" data-size="sm" onClick={() => setOpen('team')}>
            {t(coreTeam === null ? 'team.add' : 'team.change')}
          </Button>
          {schoolIds.length === 0 ? null : (
            <Button variant="tertiary" data-size="sm" onClick={() => setOpen('principal')}>
              {t('principal.open')}
            </Button>
          )}
        </div>
      ) : null}
      {open === 'team' ? <CoreTeamForm agreement={agreement} onDone={close} /> : null}
      {open === 'principal' ? <PrincipalForm schoolIds={schoolIds} onDone={close} /> : null}
    </Section>
  );
}
