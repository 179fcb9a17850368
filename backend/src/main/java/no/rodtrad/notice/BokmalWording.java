package no.rodtrad.notice;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/** Bokmål. */
@Immutable
final class BokmalWording implements Wording {
  private static final Locale LOCALE = Locale.forLanguageTag("nb-NO");
  private static final String DEADLINE = "d. MMMM yyyy 'kl.' HH:mm";

  @Override
  public String greeting(String name) {
    return "Hei, " + name + "!";
  }

  @Override
  public Content confirmed(Facts facts) {
    return Content.of(
        "Plassen din er bekreftet: " + facts.cohort(),
        "Du har plass på " + facts.cohort() + " for " + facts.school() + ".",
        "Det begynner " + facts.starts(LOCALE) + ". Du trenger ikke svare på denne e-posten.",
        "Kan du ikke delta, gi beskjed til rektor, så noen andre kan få plassen.");
  }

  @Override
  public Content waitlisted(Facts facts) {
    return Content.of(
        "Du står på venteliste: " + facts.cohort(),
        facts.cohort() + " er fullt. Du står på venteliste for " + facts.school() + ".",
        "Plasser som blir ledige, tilbys i den rekkefølgen folk ble satt på listen. Du får en ny"
            + " e-post når det er din tur.");
  }

  @Override
  public Content offered(Facts facts) {
    return Content.of(
        "Du er tilbudt en plass: " + facts.cohort(),
        "Det er ledig plass på " + facts.cohort() + ", og det er din tur.",
        "Plassen holdes av for deg til " + facts.deadline(DEADLINE, LOCALE) + ".",
        "Be rektor eller veilederen ved "
            + facts.school()
            + " ta imot plassen innen da. Ellers går"
            + " tilbudet videre til nestemann.");
  }

  @Override
  public Content reminder(Facts facts) {
    return Content.of(
        "Påminnelse, tilbudet går snart ut: " + facts.cohort(),
        "Plassen du er tilbudt på " + facts.cohort() + ", er ikke tatt imot ennå.",
        "Tilbudet går ut " + facts.deadline(DEADLINE, LOCALE) + ".",
        "Be rektor eller veilederen ved "
            + facts.school()
            + " ta imot plassen, eller si fra at du"
            + " ikke vil ha den.");
  }

  @Override
  public String goodbye() {
    return "Hilsen Rød tråd";
  }
}
