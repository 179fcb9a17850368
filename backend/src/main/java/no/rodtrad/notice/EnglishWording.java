package no.rodtrad.notice;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/** English. */
@Immutable
final class EnglishWording implements Wording {
  private static final Locale LOCALE = Locale.forLanguageTag("en-GB");
  private static final String DEADLINE = "d MMMM yyyy 'at' HH:mm";

  @Override
  public String greeting(String name) {
    return "Dear " + name + ",";
  }

  @Override
  public Content confirmed(Facts facts) {
    return Content.of(
        "Your place is confirmed: " + facts.cohort(),
        "You have a place in " + facts.cohort() + " for " + facts.school() + ".",
        "It begins on " + facts.starts(LOCALE) + ". You need not answer this message.",
        "If you cannot take part, tell your principal, so that someone else can have the place.");
  }

  @Override
  public Content waitlisted(Facts facts) {
    return Content.of(
        "You are on the waiting list: " + facts.cohort(),
        facts.cohort() + " is full. You are on the waiting list for " + facts.school() + ".",
        "Places that come free are offered in the order people joined the list. You will get another"
            + " message when it is your turn.");
  }

  @Override
  public Content offered(Facts facts) {
    return Content.of(
        "You are offered a place: " + facts.cohort(),
        "There is a place in " + facts.cohort() + ", and it is your turn.",
        "It is held for you until " + facts.deadline(DEADLINE, LOCALE) + ", Norwegian time.",
        "Ask the principal or the adviser of "
            + facts.school()
            + " to take it before then. After"
            + " that the offer goes to the next in line.");
  }

  @Override
  public Content reminder(Facts facts) {
    return Content.of(
        "Reminder, the offer runs out soon: " + facts.cohort(),
        "The place you are offered in " + facts.cohort() + " has not been taken yet.",
        "The offer runs out on " + facts.deadline(DEADLINE, LOCALE) + ", Norwegian time.",
        "Ask the principal or the adviser of "
            + facts.school()
            + " to take it, or say that you do"
            + " not want it.");
  }

  @Override
  public String goodbye() {
    return "Kind regards, Rød tråd";
  }
}
