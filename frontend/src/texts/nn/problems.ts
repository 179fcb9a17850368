import type { Texts } from '../types';

const types: Texts['problems']['types'] = {
  'no-answer': {
    title: 'Fekk ikkje svar',
    advice: 'Tenesta svara ikkje. Sjekk at du er på nett, og prøv igjen.',
  },
  'malformed-json': {
    title: 'Førespurnaden kunne ikkje lesast',
    advice: 'Dette er ein feil hos oss. Ingenting er lagra.',
  },
  'invalid-parameters': {
    title: 'Noko i adressa eller filteret kan ikkje brukast',
    advice: 'Rett det som står under, eller nullstill filteret.',
  },
  'invalid-cursor': {
    title: 'Lista må lastast på nytt',
    advice: 'Filteret er endra sidan lista vart henta. Byrja frå toppen.',
  },
  unauthorized: {
    title: 'Du må logge inn',
    advice: 'Innlogginga manglar eller har gått ut. Logg inn og prøv igjen.',
  },
  forbidden: {
    title: 'Du har ikkje tilgang til dette',
    advice: 'Ingenting er lagra. Spør den som gir tilgangar hos dykk.',
  },
  'not-found': {
    title: 'Fann ikkje det du leita etter',
    advice: 'Det finst ikkje, eller det er ikkje synleg for deg.',
  },
  'method-not-allowed': {
    title: 'Dette er ikkje mogleg her',
    advice: 'Dette er ein feil hos oss. Ingenting er lagra.',
  },
  'not-acceptable': {
    title: 'Svaret finst ikkje i dette formatet',
    advice: 'Dette er ein feil hos oss. Ingenting er lagra.',
  },
  'illegal-transition': {
    title: 'Endringa er ikkje mogleg no',
    advice: 'Tilstanden tillèt det ikkje lenger. Last på nytt og sjå kva som er mogleg.',
  },
  'cohort-full': {
    title: 'Kullet er fullt',
    advice: 'Alle plassane er tekne. Du kan setje deltakaren på venteliste.',
  },
  'cohort-closed': {
    title: 'Kullet tek ikkje imot reservasjonar',
    advice: 'Kullet er lukka. Vel eit anna kull.',
  },
  'trainer-quota-spent': {
    title: 'Avtalen har ingen plassar igjen',
    advice: 'Alle plassane i avtalen er brukte. Frigi ein plass, eller utvid avtalen.',
  },
  'completion-not-met': {
    title: 'Deltakaren har ikkje vore på nok samlingar',
    advice: 'Før oppmøtet først, eller skriv kvifor deltakaren blir sertifisert likevel.',
  },
  'session-not-begun': {
    title: 'Samlinga har ikkje byrja',
    advice: 'Oppmøtet kan førast når samlinga er i gang.',
  },
  'group-refused': {
    title: 'Ikkje alle kan få plass',
    advice: 'Ingen er reserverte. Sjå grunnen for kvar, eller reserver dei som kan få plass.',
  },
  'quota-below-use': {
    title: 'Talet er lågare enn det som er i bruk',
    advice: 'Fleire plassar er tekne enn det nye talet. Frigi plassar først.',
  },
  'already-in-programme': {
    title: 'Personen har allereie ein plass',
    advice: 'Ein person kan ha éin plass om gongen i same utdanning.',
  },
  'agreement-not-open': {
    title: 'Avtalen er ikkje open',
    advice: 'Dette krev ein avtale som er signert eller i kraft.',
  },
  'school-closed': {
    title: 'Skulen er lagd ned',
    advice: 'Skulen får ingen nye plassar. Bruk skulen som har teke over.',
  },
  'outside-agreement': {
    title: 'Noko ville hamne utanfor avtalen',
    advice:
      'Kurs, tiltak eller plassar ligg utanfor dei nye datoane eller skulane. Flytt, avlys eller frigi dei først.',
  },
  'scheme-closed': {
    title: 'Ordninga er lukka',
    advice: 'Ordninga tek ikkje inn fleire kommunar no.',
  },
  'participation-not-active': {
    title: 'Kommunen deltek ikkje no',
    advice: 'Rapportar kan leverast så lenge kommunen deltek.',
  },
  duplicate: {
    title: 'Dette finst frå før',
    advice: 'Sjå om du kan bruke den som finst, eller rett verdien.',
  },
  immutable: {
    title: 'Dette kan ikkje endrast lenger',
    advice: 'Det er låst. Lag ein ny versjon eller ei endring i staden.',
  },
  'course-not-held': {
    title: 'Kurset er ikkje halde',
    advice: 'Berre det som er halde, blir retta. Endre kurset, eller logg det som halde først.',
  },
  'import-not-validated': {
    title: 'Importen er ikkje prøvekøyrd',
    advice: 'Berre ei prøvekøyring utan feil kan takast i bruk.',
  },
  'idempotency-key-in-flight': {
    title: 'Den første førespurnaden er framleis i gang',
    advice: 'Vent litt, og prøv igjen.',
  },
  'precondition-failed': {
    title: 'Nokon andre har endra dette',
    advice: 'Det du har skrive, står der framleis. Sjå den nye versjonen før du lagrar.',
  },
  'payload-too-large': {
    title: 'Fila er for stor',
    advice: 'Del henne opp, eller vel eit mindre utval.',
  },
  'unsupported-media-type': {
    title: 'Filtypen kan ikkje brukast',
    advice: 'Vel ei fil i eit av formata som er nemnde på sida.',
  },
  'invalid-body': {
    title: 'Noko må rettast før det kan lagrast',
    advice: 'Ingenting er lagra. Rett det som står under, og prøv igjen.',
  },
  'idempotency-key-reused': {
    title: 'Førespurnaden er send før med anna innhald',
    advice: 'Last sida på nytt, og prøv igjen.',
  },
  'precondition-required': {
    title: 'Versjonen manglar',
    advice: 'Dette er ein feil hos oss. Last sida på nytt, og prøv igjen.',
  },
  'internal-error': {
    title: 'Noko gjekk gale hos oss',
    advice: 'Feilen er notert. Prøv igjen om litt.',
  },
  unavailable: {
    title: 'Tenesta er ikkje tilgjengeleg akkurat no',
    advice: 'Vent litt, og prøv igjen.',
  },
};

export const problems: Texts['problems'] = {
  types,
  codes: {
    required: 'må fyllast ut.',
    'unknown-field': 'er eit ukjent felt.',
    'unknown-parameter': 'er eit ukjent filter.',
    type: 'har feil type.',
    format: 'har feil form.',
    enum: 'er ikkje eit av vala.',
    minimum: 'er for lågt.',
    maximum: 'er for høgt.',
    length: 'er for kort eller for langt.',
    pattern: 'har feil form.',
    order: 'sluttar før det byrjar.',
    duplicate: 'står to gonger.',
    reference: 'viser til noko som ikkje finst, eller som du ikkje ser.',
    scale: 'ligg utanfor skalaen.',
    outside: 'ligg utanfor perioden.',
    overlap: 'overlappar med ein annan periode.',
    conflict: 'passar ikkje saman med ein annan verdi.',
    closed: 'skulen er lagd ned då.',
  },
  whole: 'Innhaldet',
  trace: 'Sporings-ID: {{id}}',
};
