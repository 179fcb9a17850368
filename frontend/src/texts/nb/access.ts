export const access = {
  welcome: {
    title: 'Følg skolen fra avtale til resultat',
    lead: 'Se hva som er avtalt, hva som er holdt, hvem som fikk plass i utdanningen – og om tallene faktisk flyttet seg.',
    button: 'Logg inn',
    waiting: 'Sender deg til innloggingen …',
  },
  failed: {
    title: 'Innloggingen ble ikke fullført',
    lead: 'Det kan hende at den tok for lang tid, eller at siden ble lastet på nytt underveis. Prøv en gang til.',
  },
  unreachable: {
    title: 'Får ikke kontakt med tjenesten',
    lead: 'Oppsettet kunne ikke hentes. Sjekk nettet og prøv igjen.',
  },
  expired: {
    title: 'Innloggingen har gått ut',
    lead: 'Det du har skrevet, står der fortsatt. Logg inn igjen i et eget vindu, og fortsett der du var.',
    button: 'Logg inn igjen',
    blocked: 'Nettleseren stoppet vinduet, eller det ble lukket. Prøv en gang til.',
  },
  popup: 'Du er logget inn. Dette vinduet kan lukkes.',
};
