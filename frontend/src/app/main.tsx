import '@fontsource-variable/inter/standard.css';
import '@digdir/designsystemet-theme/digdir.css';
import '@digdir/designsystemet-css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage, startTexts } from '@/texts';
import { currentScheme, showScheme } from './appearance';
import { start } from './start';

const root = document.getElementById('root');
if (root) {
  showScheme(currentScheme());
  const [, screen] = await Promise.all([startTexts(firstLanguage()), start()]);
  createRoot(root).render(<StrictMode>{screen}</StrictMode>);
}
