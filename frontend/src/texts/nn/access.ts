import type { Texts } from '../types';

export const access: Texts['access'] = {
  welcome: {
    title: 'Følg skulen frå avtale til resultat',
    lead: 'Sjå kva som er avtalt, kva som er halde, kven som fekk plass i utdanninga – og om tala verkeleg flytta seg.',
    button: 'Logg inn',
    waiting: 'Sender deg til innlogginga …',
  },
  failed: {
    title: 'Innlogginga vart ikkje fullført',
    lead: 'Det kan hende at ho tok for lang tid, eller at sida vart lasta på nytt undervegs. Prøv ein gong til.',
  },
  unreachable: {
    title: 'Får ikkje kontakt med tenesta',
    lead: 'Oppsettet kunne ikkje hentast. Sjekk nettet og prøv igjen.',
  },
  expired: {
    title: 'Innlogginga har gått ut',
    lead: 'Det du har skrive, står der framleis. Logg inn igjen i eit eige vindauge, og hald fram der du var.',
    button: 'Logg inn igjen',
    blocked: 'Nettlesaren stoppa vindauget, eller det vart lukka. Prøv ein gong til.',
  },
  popup: 'Du er logga inn. Dette vindauget kan lukkast.',
};
