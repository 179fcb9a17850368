package no.rodtrad.trainer;

import static no.rodtrad.trainer.SlotBuilder.aSlot;

import io.restassured.response.Response;
import java.util.List;
import no.rodtrad.testing.As;

/** All that can be asked of cohorts and places; each answers with its reply. */
final class PlaceCommands {
  private final Year year;

  PlaceCommands(Year year) {
    this.year = year;
  }

  Response reserve() {
    return wish().by("admin");
  }

  private SlotBuilder wish() {
    var cohort = year.random.nextInt(6) == 0 ? year.leaders : year.cohort();
    var wish = aSlot().in(cohort).at(year.school());
    if (!cohort.equals(year.leaders)) {
      wish.drawingOn(year.agreement());
    }
    if (year.random.nextInt(3) > 0) {
      wish.naming(year.anyOf(year.persons));
    }
    return year.random.nextInt(4) > 0 ? wish.joiningTheWaitingList() : wish;
  }

  Response reserveAsAGroup() {
    var entry =
        "{\"agreementId\": \"%s\", \"schoolId\": \"%s\", \"roleCategory\": \"SFO\","
            + " \"joinWaitingList\": %s}";
    return As.admin()
        .contentType("application/json")
        .body(
            "{\"cohortId\": \"%s\", \"policy\": \"%s\", \"slots\": [%s, %s]}"
                .formatted(
                    year.cohort(),
                    year.random.nextBoolean() ? "PARTIAL" : "ALL_OR_NOTHING",
                    entry.formatted(year.agreement(), year.school(), year.random.nextBoolean()),
                    entry.formatted(year.agreement(), year.school(), true)))
        .post("/api/v1/trainer-slot-groups");
  }

  Response move(String to, String... from) {
    var slot = anySlotIn(from);
    if (slot.isEmpty()) {
      return reserve();
    }
    return act(
        slot,
        "transitions",
        to.equals("NAMED")
            ? "{\"to\": \"NAMED\", \"participant\": "
                + SlotBuilder.participant(year.anyOf(year.persons))
                + "}"
            : "{\"to\": \"" + to + "\", \"reason\": \"Slik ble det\"}");
  }

  Response promote() {
    var entry = anySlotIn("WAITLISTED");
    return entry.isEmpty()
        ? wish().joiningTheWaitingList().by("admin")
        : act(entry, "promotion", "{\"reason\": \"Haster\"}");
  }

  Response transfer() {
    var slot = anySlotIn("RESERVED", "NAMED", "ENROLLED", "WAITLISTED");
    return slot.isEmpty()
        ? reserve()
        : act(
            slot,
            "transfer",
            "{\"schoolId\": \"" + year.school() + "\", \"reason\": \"Ingen å sende\"}");
  }

  Response resize() {
    return As.admin()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body("{\"capacity\": " + (1 + year.random.nextInt(7)) + "}")
        .patch(Slots.COHORTS + "/" + year.cohort());
  }

  /** Closes it or opens it again, and now and then calls it off or ends it for good. */
  Response moveCohort() {
    var cohort = year.cohort();
    var chance = year.random.nextInt(12);
    var open = Slots.readCohort(cohort).<String>path("status").equals("OPEN");
    var to =
        chance == 0
            ? "CANCELLED"
            : chance == 1 ? "COMPLETED" : open && chance < 5 ? "CLOSED" : "OPEN";
    var moved =
        Slots.moveCohort("admin", cohort, "{\"to\": \"" + to + "\", \"reason\": \"Slik ble det\"}");
    if (chance < 2 && moved.statusCode() == 200) {
      year.addCohort(3 + year.random.nextInt(3));
    }
    return moved;
  }

  private String anySlotIn(String... statuses) {
    Response found =
        As.admin()
            .queryParam("cohort", year.anyOf(year.cohorts))
            .queryParam("status", year.anyOf(List.of(statuses)))
            .get(Slots.SLOTS);
    List<String> ids = found.path("items.id");
    return ids.isEmpty() ? "" : year.anyOf(ids);
  }

  private static Response act(String slot, String what, String json) {
    return As.admin()
        .contentType("application/json")
        .header("If-Match", "*")
        .body(json)
        .post(Slots.SLOTS + "/" + slot + "/" + what);
  }
}
