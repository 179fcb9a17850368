package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.MADSEBAKKEN;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.rodtrad.access.BackgroundWork;
import no.rodtrad.school.GradeSpan;
import no.rodtrad.school.SchoolFacts;
import no.rodtrad.school.Schools;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class AgreementLookupTest {
  private static final LocalDate FIRST = LocalDate.parse("2022-08-01");
  private static final LocalDate LAST = LocalDate.parse("2025-07-31");

  @Inject Agreements agreements;
  @Inject Schools schools;
  @Inject BackgroundWork background;

  @Test
  void an_agreement_answers_with_its_facts_found_or_locked() {
    var id =
        UUID.fromString(
            anAgreement()
                .at(MADSEBAKKEN, FLESBERG)
                .from(FIRST)
                .until(LAST)
                .withTrainerQuota(6)
                .withPhase("AFTERCARE", LAST.plusDays(1), LAST.plusMonths(5))
                .withPhase("CUSTOM", FIRST, LAST)
                .signed());
    var expected =
        new AgreementFacts(
            id,
            UUID.fromString(SMART),
            null,
            List.of(UUID.fromString(MADSEBAKKEN), UUID.fromString(FLESBERG)),
            FIRST,
            LAST,
            List.of(new Period(FIRST, LAST), new Period(LAST.plusDays(1), LAST.plusMonths(5))),
            AgreementStatus.COMPLETED,
            6);
    assertThat(
            SqlCount.during(() -> assertThat(asked(() -> agreements.find(id))).contains(expected)))
        .isEqualTo(1);
    assertThat(
            SqlCount.during(() -> assertThat(asked(() -> agreements.lock(id))).contains(expected)))
        .isEqualTo(2);
  }

  @Test
  void what_the_caller_may_not_see_is_not_there() {
    var id = UUID.fromString(anAgreement().draft());
    assertThat(asNobody(() -> agreements.find(id))).isEmpty();
    assertThat(asNobody(() -> agreements.lock(id))).isEmpty();
  }

  @Test
  void a_day_is_covered_by_the_agreement_or_by_one_of_its_phases() {
    var id =
        anAgreement()
            .from(FIRST)
            .until(LAST)
            .withPhase("AFTERCARE", LAST.plusDays(10), LAST.plusDays(20))
            .draft();
    var facts = asked(() -> agreements.find(UUID.fromString(id))).orElseThrow();
    assertThat(facts.covers(FIRST.minusDays(1))).isFalse();
    assertThat(facts.covers(FIRST)).isTrue();
    assertThat(facts.covers(LAST)).isTrue();
    assertThat(facts.covers(LAST.plusDays(1))).isFalse();
    assertThat(facts.covers(LAST.plusDays(10))).isTrue();
    assertThat(facts.covers(LAST.plusDays(21))).isFalse();
  }

  @Test
  void the_schools_named_take_part_and_all_of_the_municipality_s_where_none_is() {
    var flesberg = school(FLESBERG);
    var madsebakken = school(MADSEBAKKEN);
    var named = anAgreement().at(FLESBERG).withMunicipality("3303").draft();
    var municipal = anAgreement().at().withMunicipality("3303").draft();
    assertThat(facts(named).covers(flesberg)).isTrue();
    assertThat(facts(named).covers(madsebakken)).isFalse();
    assertThat(facts(municipal).covers(madsebakken)).isTrue();
    assertThat(facts(municipal).covers(flesberg)).isFalse();
  }

  @Test
  void schools_are_found_with_their_facts_and_unknown_ones_left_out() {
    assertThat(school(MADSEBAKKEN))
        .satisfies(
            school -> {
              assertThat(school.name()).isEqualTo("Madsebakken skole");
              assertThat(school.orgNumber().value()).isEqualTo("982164486");
              assertThat(school.municipalityNumber()).isEqualTo("3303");
              assertThat(school.grades()).isEqualTo(new GradeSpan(1, 7));
            });
    assertThat(asked(() -> schools.find(List.of(new UUID(0, 7))))).isEmpty();
    assertThat(asked(() -> schools.municipalityOfToday("3334"))).isPresent();
    assertThat(asked(() -> schools.municipalityOfToday("3050"))).isEmpty();
  }

  private AgreementFacts facts(String id) {
    Optional<AgreementFacts> found = asked(() -> agreements.find(UUID.fromString(id)));
    return found.orElseThrow();
  }

  private SchoolFacts school(String id) {
    return asked(() -> schools.find(List.of(UUID.fromString(id)))).get(0);
  }

  private <T> T asked(Supplier<T> question) {
    var answer = new AtomicReference<T>();
    background.run(() -> answer.set(asNobody(question)));
    return Objects.requireNonNull(answer.get());
  }

  private static <T> T asNobody(Supplier<T> question) {
    return QuarkusTransaction.requiringNew().call(question::get);
  }
}
