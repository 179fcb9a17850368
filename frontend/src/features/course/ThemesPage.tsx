import { Button, Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courseThemeQuery, courseThemesQuery } from '@/api/courses';
import type { CourseTheme } from '@/api/generated';
import { meQuery, ownProvider } from '@/api/me';
import { DataStates } from '@/components/DataStates';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { useMay } from '@/components/useMay';
import { ThemeForm } from './ThemeForm';
import { useProgrammeName } from './useProgrammeName';
import styles from './walkthrough.module.css';

/** The themes of all programmes, and for those who keep them, the way to add and change them. */
export function ThemesPage() {
  const { t } = useTranslation('course');
  const [adding, setAdding] = useState(false);
  const mayKeep = useMay('WRITE_THEME');
  return (
    <Page
      title={t('themes.title')}
      lead={t('themes.lead')}
      actions={mayKeep && !adding ? <Button onClick={() => setAdding(true)}>{t('themes.add')}</Button> : null}
    >
      {adding ? (
        <Section title={t('themes.add')}>
          <NewTheme onDone={() => setAdding(false)} />
        </Section>
      ) : null}
      <DataStates
        query={useQuery(courseThemesQuery())}
        isEmpty={(themes) => themes.length === 0}
        empty={t('themes.none')}
      >
        {(themes) =>
          programmesOf(themes).map(([key, ofProgramme]) => <Programme key={key} themes={ofProgramme} />)
        }
      </DataStates>
    </Page>
  );
}

function NewTheme({ onDone }: { onDone: () => void }) {
  return (
    <DataStates query={useQuery(meQuery())}>
      {(me) => <ThemeForm own={ownProvider(me)} onDone={onDone} />}
    </DataStates>
  );
}

/** In the order they come, which is that of their providers. */
function programmesOf(themes: CourseTheme[]): [string, CourseTheme[]][] {
  const found = new Map<string, CourseTheme[]>();
  for (const theme of themes) {
    const key = `${theme.provider.id} ${theme.programme}`;
    found.set(key, [...(found.get(key) ?? []), theme]);
  }
  return [...found];
}

function Programme({ themes }: { themes: CourseTheme[] }) {
  const { t } = useTranslation('course');
  const programmeName = useProgrammeName();
  const [first] = themes;
  const mayKeep = useMay('WRITE_THEME', first ? { provider: first.provider.id } : {});
  if (!first) return null;
  return (
    <Section
      title={t('themes.programme', {
        programme: programmeName(first.programme),
        provider: first.provider.name,
      })}
    >
      <ul className={styles.groups}>
        {themes.map((theme) => (
          <li key={theme.id}>
            <Theme theme={theme} mayKeep={mayKeep} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Theme({ theme, mayKeep }: { theme: CourseTheme; mayKeep: boolean }) {
  const { t } = useTranslation('course');
  const { language } = useFormat();
  const [changing, setChanging] = useState(false);
  const name = theme.name[language];
  if (changing) return <Changing id={theme.id} onDone={() => setChanging(false)} />;
  return (
    <div className={styles.theme}>
      <Heading level={3} data-size="2xs">
        {theme.order}. {name}
      </Heading>
      {mayKeep ? (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('themes.changeLabel', { name })}
          onClick={() => setChanging(true)}
        >
          {t('themes.change')}
        </Button>
      ) : null}
    </div>
  );
}

function Changing({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <DataStates query={useQuery(courseThemeQuery(id))}>
      {(stored) => <ThemeForm stored={stored} onDone={onDone} />}
    </DataStates>
  );
}
