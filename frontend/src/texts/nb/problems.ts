import type { ErrorCode } from '@/api/generated';
import type { FailureType } from '@/api/problem';

/** A type, not an interface: only then are its keys seen as keys of texts. */
type Words = { title: string; advice: string };

const types = {
  'no-answer': {
    title: 'Fikk ikke svar',
    advice: 'Tjenesten svarte ikke. Sjekk at du er på nett, og prøv igjen.',
  },
  'malformed-json': {
    title: 'Forespørselen kunne ikke leses',
    advice: 'Dette er en feil hos oss. Ingenting er lagret.',
  },
  'invalid-parameters': {
    title: 'Noe i adressen eller filteret kan ikke brukes',
    advice: 'Rett det som står under, eller nullstill filteret.',
  },
  'invalid-cursor': {
    title: 'Listen må lastes på nytt',
    advice: 'Filteret er endret siden listen ble hentet. Begynn fra toppen.',
  },
  unauthorized: {
    title: 'Du må logge inn',
    advice: 'Innloggingen mangler eller har gått ut. Logg inn og prøv igjen.',
  },
  forbidden: {
    title: 'Du har ikke tilgang til dette',
    advice: 'Ingenting er lagret. Spør den som gir tilganger hos dere.',
  },
  'not-found': {
    title: 'Fant ikke det du lette etter',
    advice: 'Det finnes ikke, eller det er ikke synlig for deg.',
  },
  'method-not-allowed': {
    title: 'Dette er ikke mulig her',
    advice: 'Dette er en feil hos oss. Ingenting er lagret.',
  },
  'not-acceptable': {
    title: 'Svaret finnes ikke i dette formatet',
    advice: 'Dette er en feil hos oss. Ingenting er lagret.',
  },
  'illegal-transition': {
    title: 'Endringen er ikke mulig nå',
    advice: 'Tilstanden tillater det ikke lenger. Last på nytt og se hva som er mulig.',
  },
  'cohort-full': {
    title: 'Kullet er fullt',
    advice: 'Alle plassene er tatt. Du kan sette deltakeren på venteliste.',
  },
  'cohort-closed': {
    title: 'Kullet tar ikke imot reservasjoner',
    advice: 'Kullet er lukket. Velg et annet kull.',
  },
  'trainer-quota-spent': {
    title: 'Avtalen har ingen plasser igjen',
    advice: 'Alle plassene i avtalen er brukt. Frigi en plass, eller utvid avtalen.',
  },
  'completion-not-met': {
    title: 'Deltakeren har ikke vært på nok samlinger',
    advice: 'Før oppmøtet først, eller skriv hvorfor deltakeren sertifiseres likevel.',
  },
  'session-not-begun': {
    title: 'Samlingen har ikke begynt',
    advice: 'Oppmøtet kan føres når samlingen er i gang.',
  },
  'group-refused': {
    title: 'Ikke alle kan få plass',
    advice: 'Ingen er reservert. Se grunnen for hver, eller reserver de som kan få plass.',
  },
  'quota-below-use': {
    title: 'Tallet er lavere enn det som er i bruk',
    advice: 'Flere plasser er tatt enn det nye tallet. Frigi plasser først.',
  },
  'already-in-programme': {
    title: 'Personen har allerede en plass',
    advice: 'En person kan ha én plass om gangen i samme utdanning.',
  },
  'agreement-not-open': {
    title: 'Avtalen er ikke åpen',
    advice: 'Dette krever en avtale som er signert eller i kraft.',
  },
  'school-closed': {
    title: 'Skolen er lagt ned',
    advice: 'Skolen får ingen nye plasser. Bruk skolen som har tatt over.',
  },
  'outside-agreement': {
    title: 'Noe ville havne utenfor avtalen',
    advice:
      'Kurs, tiltak eller plasser ligger utenfor de nye datoene eller skolene. Flytt, avlys eller frigi dem først.',
  },
  'scheme-closed': {
    title: 'Ordningen er lukket',
    advice: 'Ordningen tar ikke inn flere kommuner nå.',
  },
  'participation-not-active': {
    title: 'Kommunen deltar ikke nå',
    advice: 'Rapporter kan leveres så lenge kommunen deltar.',
  },
  duplicate: {
    title: 'Dette finnes fra før',
    advice: 'Se om du kan bruke den som finnes, eller rett verdien.',
  },
  immutable: {
    title: 'Dette kan ikke endres lenger',
    advice: 'Det er låst. Lag en ny versjon eller en endring i stedet.',
  },
  'course-not-held': {
    title: 'Kurset er ikke holdt',
    advice: 'Bare det som er holdt, rettes. Endre kurset, eller logg det som holdt først.',
  },
  'import-not-validated': {
    title: 'Importen er ikke prøvekjørt',
    advice: 'Bare en prøvekjøring uten feil kan tas i bruk.',
  },
  'idempotency-key-in-flight': {
    title: 'Den første forespørselen pågår fortsatt',
    advice: 'Vent litt, og prøv igjen.',
  },
  'precondition-failed': {
    title: 'Noen andre har endret dette',
    advice: 'Det du har skrevet, står der fortsatt. Se den nye versjonen før du lagrer.',
  },
  'payload-too-large': {
    title: 'Filen er for stor',
    advice: 'Del den opp, eller velg et mindre utvalg.',
  },
  'unsupported-media-type': {
    title: 'Filtypen kan ikke brukes',
    advice: 'Velg en fil i et av formatene som er nevnt på siden.',
  },
  'invalid-body': {
    title: 'Noe må rettes før det kan lagres',
    advice: 'Ingenting er lagret. Rett det som står under, og prøv igjen.',
  },
  'idempotency-key-reused': {
    title: 'Forespørselen er sendt før med annet innhold',
    advice: 'Last siden på nytt, og prøv igjen.',
  },
  'precondition-required': {
    title: 'Versjonen mangler',
    advice: 'Dette er en feil hos oss. Last siden på nytt, og prøv igjen.',
  },
  'internal-error': {
    title: 'Noe gikk galt hos oss',
    advice: 'Feilen er notert. Prøv igjen om litt.',
  },
  unavailable: {
    title: 'Tjenesten er ikke tilgjengelig akkurat nå',
    advice: 'Vent litt, og prøv igjen.',
  },
} satisfies Record<FailureType, Words>;

const codes = {
  required: 'må fylles ut.',
  'unknown-field': 'er et ukjent felt.',
  'unknown-parameter': 'er et ukjent filter.',
  type: 'har feil type.',
  format: 'har feil form.',
  enum: 'er ikke et av valgene.',
  minimum: 'er for lavt.',
  maximum: 'er for høyt.',
  length: 'er for kort eller for langt.',
  pattern: 'har feil form.',
  order: 'slutter før det begynner.',
  duplicate: 'står to ganger.',
  reference: 'viser til noe som ikke finnes, eller som du ikke ser.',
  scale: 'ligger utenfor skalaen.',
  outside: 'ligger utenfor perioden.',
  overlap: 'overlapper med en annen periode.',
  conflict: 'passer ikke sammen med en annen verdi.',
  closed: 'skolen er lagt ned da.',
} satisfies Record<ErrorCode, string>;

export const problems: {
  types: Record<FailureType, Words>;
  codes: Record<ErrorCode, string>;
  whole: string;
  trace: string;
} = {
  types,
  codes,
  whole: 'Innholdet',
  trace: 'Sporings-ID: {{id}}',
};
