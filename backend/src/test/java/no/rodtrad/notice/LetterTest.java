package no.rodtrad.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {
  private static final Facts FACTS =
      new Facts(
          "Per Eksempel",
          "Kull 9",
          LocalDate.of(2026, 9, 1),
          "Eksempel skole",
          Instant.parse("2026-12-05T11:30:00Z"));

  @ParameterizedTest
  @EnumSource
  void every_kind_has_words_of_its_own(NoticeLanguage language) {
    var letters =
        Arrays.stream(NoticeKind.values()).map(kind -> letter(language, kind, FACTS)).toList();
    assertThat(letters).extracting(Letter::subject).doesNotHaveDuplicates();
    assertThat(letters).extracting(Letter::text).doesNotHaveDuplicates();
    assertThat(letters)
        .allSatisfy(
            letter ->
                assertThat(letter.text())
                    .contains("Per Eksempel", "Kull 9", "Rød tråd")
                    .doesNotContain("null"));
  }

  @ParameterizedTest
  @EnumSource
  void no_two_languages_say_it_alike(NoticeKind kind) {
    assertThat(NoticeLanguage.values())
        .extracting(language -> letter(language, kind, FACTS).text())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "NB, 5. desember 2026 kl. 12:30",
    "NN, 5. desember 2026 kl. 12:30",
    "EN, 5 December 2026 at 12:30"
  })
  void a_deadline_is_told_by_the_clock_in_norway(NoticeLanguage language, String deadline) {
    for (var kind : new NoticeKind[] {NoticeKind.PLACE_OFFERED, NoticeKind.OFFER_REMINDER}) {
      assertThat(letter(language, kind, FACTS).text()).contains(deadline);
    }
  }

  @Test
  void what_people_wrote_stays_on_one_line_and_is_no_markup() {
    var sly =
        new Facts(
            "Per\r\nBcc: x\u2028y\u0000z", "<b>Kull</b>\n\nnr", FACTS.startsOn(), "\"S\"", null);
    var letter = letter(NoticeLanguage.NB, NoticeKind.PLACE_CONFIRMED, sly);
    assertThat(letter.name()).isEqualTo("Per Bcc: x y z");
    assertThat(letter.subject()).isEqualTo("Plassen din er bekreftet: <b>Kull</b> nr");
    assertThat(letter.html())
        .contains("&lt;b&gt;Kull&lt;/b&gt; nr", "&quot;S&quot;", "<html lang=\"nb\">")
        .doesNotContain("<b>");
  }

  private static Letter letter(NoticeLanguage language, NoticeKind kind, Facts facts) {
    var to = new Letter.Address(new UUID(0, 1), "per@eksempel.example", language, Instant.EPOCH);
    return Letter.of(to, kind, facts);
  }
}
