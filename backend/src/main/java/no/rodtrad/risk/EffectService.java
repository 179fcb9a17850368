package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.Supplier;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.time.SchoolYear;

/**
 * Settings that nobody has stored, held against a model over the whole country. Public figures
 * only: whoever may choose the limits could otherwise find a hidden value by moving them.
 */
@ApplicationScoped
class EffectService {
  private final SightReadings sights;
  private final KnownModels models;
  private final KnownRankings rankings;
  private final Permissions permissions;
  private final Clock clock;

  EffectService(
      SightReadings sights,
      KnownModels models,
      KnownRankings rankings,
      Permissions permissions,
      Clock clock) {
    this.sights = sights;
    this.models = models;
    this.rankings = rankings;
    this.permissions = permissions;
    this.clock = clock;
  }

  @Transactional
  RiskModelEffect effect(UUID id, Supplier<RiskModelCreate> body, EffectQuery query) {
    var sight = sights.read().ofThePublic();
    var edited = models.find(id, sight).orElseThrow(Problem::notFound);
    var other = query.against();
    var against = other == null ? edited : models.find(other, sight).orElseThrow(Problem::notFound);
    permissions.require(Action.WRITE_MODEL, Scope.everything());
    var tried = new RiskFormula(RiskModelService.settings(body.get()));
    var year = lastYear(query, against.settings(), tried.model(), sight);
    return new RiskModelEffect(
        against.ref(),
        year,
        effectOn(UnitType.SCHOOL, against, tried, year, sight),
        effectOn(UnitType.MUNICIPALITY, against, tried, year, sight));
  }

  private RiskLevelEffect effectOn(
      UnitType level, KnownModel against, RiskFormula tried, SchoolYear year, Sight sight) {
    return LevelEffect.of(
        rankings.of(level, against, year, sight), rankings.tried(level, tried, year));
  }

  /** The last year in which the public has a school's figure for either of the two. */
  private SchoolYear lastYear(
      EffectQuery query, ModelSettings before, ModelSettings after, Sight sight) {
    var asked = query.schoolYear();
    if (asked != null) {
      return asked;
    }
    var indicators = EnumSet.copyOf(before.indicators());
    indicators.addAll(after.indicators());
    return rankings
        .lastYear(UnitType.SCHOOL, indicators, sight)
        .orElseGet(() -> SchoolYear.of(LocalDate.now(clock)));
  }
}
