package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.rodtrad.redthread.SchoolOverview.OverviewAgreement;
import no.rodtrad.risk.RiskOverview;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.Problem;

/** The adviser's one page: promised and held, places, points, what comes next. */
@ApplicationScoped
class OverviewService {
  /** Stands for "no agreement", so that a page takes as many statements without one as with one. */
  private static final UUID NONE = new UUID(0, 0);

  private final OverviewRepository overview;
  private final Schools schools;
  private final RiskOverview risk;
  private final Clock clock;

  OverviewService(OverviewRepository overview, Schools schools, RiskOverview risk, Clock clock) {
    this.overview = overview;
    this.schools = schools;
    this.risk = risk;
    this.clock = clock;
  }

  @Transactional
  SchoolOverview read(UUID id) {
    var school = schools.read(id).orElseThrow(Problem::notFound);
    var agreement = overview.agreementInForce(id, LocalDate.now(clock));
    var inForce = agreement.map(OverviewAgreement::id).orElse(NONE);
    var fulfilment = overview.fulfilment(inForce);
    return new SchoolOverview(
        school,
        agreement.orElse(null),
        agreement.isEmpty() ? null : fulfilment.orElse(null),
        overview.slots(inForce).orElse(null),
        risk.latest(id).orElse(null),
        overview.nextCourse(id, Instant.now(clock)).orElse(null),
        overview.openMeasures(id));
  }
}
