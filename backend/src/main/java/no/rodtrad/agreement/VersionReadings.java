package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** Reads the versions of an agreement, each with what it changed. */
@ApplicationScoped
class VersionReadings {
  private static final String COLUMNS =
      """
      v.number, v.effective_on, v.at, v.actor, v.reason, cast(v.terms as text) as terms,
      (select cast(p.terms as text) from agreement_version p
       where p.agreement_id = v.agreement_id and p.number = v.number - 1) as terms_before
      """;
  private static final String FROM = "agreement_version v";

  private final EntityManager em;
  private final JsonColumns json;

  VersionReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  /** Empty too when the caller may not see the agreement. */
  Optional<AgreementVersion> find(UUID agreement, int number) {
    List<?> rows =
        em.createNativeQuery(
                "select "
                    + COLUMNS
                    + " from "
                    + FROM
                    + " where v.agreement_id = :agreement and v.number = :number",
                Tuple.class)
            .setParameter("agreement", agreement)
            .setParameter("number", number)
            .getResultList();
    return rows.stream().map(row -> version((Tuple) row)).findFirst();
  }

  /** The latest first. */
  Page<AgreementVersion> list(UUID agreement, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("v.agreement_id = :agreement", "agreement", agreement)
        .orderByDescending("v.number", "integer")
        .page(em, page, this::version);
  }

  private AgreementVersion version(Tuple row) {
    var terms = json.value(row.get("terms", String.class), AgreementTerms.class).inOrder();
    var before = json.object(row.get("terms_before", String.class), AgreementTerms.class);
    return new AgreementVersion(
        row.get("number", Integer.class),
        row.get("effective_on", LocalDate.class),
        row.get("at", Instant.class),
        row.get("actor", String.class),
        row.get("reason", String.class),
        terms,
        before == null ? List.of() : TermsDifference.between(before.inOrder(), terms));
  }
}
