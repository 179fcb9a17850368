import { readFileSync } from 'node:fs';

/** Every script the browser needs before a person signed in sees what needs them. */
function scriptsOf(entries) {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const entry of entries) visit(Object.keys(manifest).find((key) => key.endsWith(entry)));
  return [...seen].map((key) => `dist/${manifest[key].file}`).filter((file) => file.endsWith('.js'));
}

export default [
  {
    name: 'first view after sign-in',
    path: scriptsOf(['index.html', 'src/texts/nb/index.ts', 'features/worklist/WeekPage.tsx']),
    limit: '180 kB',
    gzip: true,
  },
];
