package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.patch;
import static no.rodtrad.agreement.AmendmentBuilder.anAmendmentOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With two slots drawn on every agreement, one certified and one live, and one course held. */
@ApiTest
class AgreementQuotaTest {
  private static final List<UUID> DRAWN = List.of(new UUID(7, 1), new UUID(7, 2));

  /** What the places are drawn from. */
  private static int quota = 4;

  @Inject @Any Instance<TrainerUse> trainers;
  @Inject @Any Instance<HeldCourses> courses;

  @BeforeEach
  void drawTwoPlaces() {
    quota = 4;
    QuarkusMock.installMockForType(new TwoDrawn(trainers, courses), AgreementUse.class);
  }

  static class TwoDrawn extends AgreementUse {
    TwoDrawn(Instance<TrainerUse> trainers, Instance<HeldCourses> courses) {
      super(trainers, courses);
    }

    @Override
    Map<UUID, TrainerUse.Used> places(Collection<UUID> agreements) {
      return agreements.stream()
          .collect(Collectors.toMap(id -> id, id -> new TrainerUse.Used(1, 1, 0, quota)));
    }

    @Override
    List<UUID> slots(UUID agreement) {
      return DRAWN;
    }

    @Override
    Map<CourseKind, HeldCourses.Count> courses(UUID agreement) {
      return Map.of(CourseKind.OTHER, new HeldCourses.Count(1, 0));
    }
  }

  @Test
  void a_quota_below_the_places_in_use_is_refused_with_the_slots_signed_or_not() {
    for (var id :
        List.of(
            anAgreement().withTrainerQuota(4).draft(),
            anAgreement().withTrainerQuota(4).signed())) {
      patch("admin", id, "{\"trainerQuota\": 1, \"title\": \"Ny\"}")
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/quota-below-use"))
          .body("quota", equalTo(1))
          .body("used", equalTo(2))
          .body("slots", contains(DRAWN.get(0).toString(), DRAWN.get(1).toString()));
      As.admin().get(PATH + "/" + id).then().body("title", equalTo("Prøveavtalen"));
    }
  }

  @Test
  void an_amendment_below_the_places_in_use_is_refused_with_the_slots_and_nothing_is_stored() {
    var id = anAgreement().withTrainerQuota(4).signed();
    anAmendmentOf(id)
        .to("trainerQuota", 1)
        .to("title", "Ny")
        .by("admin")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/quota-below-use"))
        .body("slots", contains(DRAWN.get(0).toString(), DRAWN.get(1).toString()));
    As.admin().get(PATH + "/" + id).then().body("title", equalTo("Prøveavtalen"));
  }

  @Test
  void a_draft_s_quota_goes_down_to_what_is_in_use() {
    var id = anAgreement().withTrainerQuota(4).draft();
    quota = 2;
    patch("admin", id, "{\"trainerQuota\": 2}")
        .then()
        .statusCode(200)
        .body("usage.certified", equalTo(1))
        .body("usage.live", equalTo(1))
        .body("usage.left", equalTo(0));
  }

  @Test
  void the_ledger_tells_what_is_held_and_what_was_held_without_a_promise() {
    var id = anAgreement().withTrainerQuota(4).granting("SFO_COURSE", 2).signed();
    As.admin()
        .get(PATH + "/" + id + "/fulfilment")
        .then()
        .statusCode(200)
        .body("entitlements.kind", contains("SFO_COURSE", "OTHER"))
        .body("entitlements.promised", contains(2, 0))
        .body("entitlements.held", contains(0, 1))
        .body("entitlements.left", contains(2, 0))
        .body("entitlements.beyond", contains(0, 1))
        .body("slots.left", equalTo(2));
  }
}
