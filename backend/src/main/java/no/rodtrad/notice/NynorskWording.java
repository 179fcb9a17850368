package no.rodtrad.notice;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/** Nynorsk. */
@Immutable
final class NynorskWording implements Wording {
  private static final Locale LOCALE = Locale.forLanguageTag("nn-NO");
  private static final String DEADLINE = "d. MMMM yyyy 'kl.' HH:mm";

  @Override
  public String greeting(String name) {
    return "Hei, " + name + "!";
  }

  @Override
  public Content confirmed(Facts facts) {
    return Content.of(
        "Plassen din er stadfesta: " + facts.cohort(),
        "Du har plass på " + facts.cohort() + " for " + facts.school() + ".",
        "Det byrjar " + facts.starts(LOCALE) + ". Du treng ikkje svare på denne e-posten.",
        "Kan du ikkje vere med, sei frå til rektor, så nokon andre kan få plassen.");
  }

  @Override
  public Content waitlisted(Facts facts) {
    return Content.of(
        "Du står på venteliste: " + facts.cohort(),
        facts.cohort() + " er fullt. Du står på venteliste for " + facts.school() + ".",
        "Plassar som blir ledige, blir tilbodne i den rekkjefølgja folk vart sette på lista. Du får"
            + " ein ny e-post når det er din tur.");
  }

  @Override
  public Content offered(Facts facts) {
    return Content.of(
        "Du er tilboden ein plass: " + facts.cohort(),
        "Det er ledig plass på " + facts.cohort() + ", og det er din tur.",
        "Plassen blir halden av for deg til " + facts.deadline(DEADLINE, LOCALE) + ".",
        "Be rektor eller rettleiaren ved "
            + facts.school()
            + " ta imot plassen innan då. Elles går"
            + " tilbodet vidare til nestemann.");
  }

  @Override
  public Content reminder(Facts facts) {
    return Content.of(
        "Påminning, tilbodet går snart ut: " + facts.cohort(),
        "Plassen du er tilboden på " + facts.cohort() + ", er ikkje teken imot enno.",
        "Tilbodet går ut " + facts.deadline(DEADLINE, LOCALE) + ".",
        "Be rektor eller rettleiaren ved "
            + facts.school()
            + " ta imot plassen, eller sei frå at du"
            + " ikkje vil ha han.");
  }

  @Override
  public String goodbye() {
    return "Helsing Rød tråd";
  }
}
