package no.rodtrad.notice;

import com.google.errorprone.annotations.Immutable;

/** The words of one language; a message without words in it does not compile. */
@Immutable
interface Wording {
  String greeting(String name);

  Content confirmed(Facts facts);

  Content waitlisted(Facts facts);

  Content offered(Facts facts);

  Content reminder(Facts facts);

  String goodbye();

  default Content content(NoticeKind kind, Facts facts) {
    return switch (kind) {
      case PLACE_CONFIRMED -> confirmed(facts);
      case PLACE_WAITLISTED -> waitlisted(facts);
      case PLACE_OFFERED -> offered(facts);
      case OFFER_REMINDER -> reminder(facts);
    };
  }
}
