package no.rodtrad.access;

import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Providers, advisers, and what the caller may do and has chosen. */
@ApplicationScoped
class AccessService {
  private final AccessReadings readings;
  private final RightsReadings rights;
  private final LanguageRepository languages;
  private final Caller caller;

  AccessService(
      AccessReadings readings, RightsReadings rights, LanguageRepository languages, Caller caller) {
    this.readings = readings;
    this.rights = rights;
    this.languages = languages;
    this.caller = caller;
  }

  @Transactional
  Page<ProviderDetail> providers(@Nullable String q, PageRequest page) {
    return readings.providers(q, page);
  }

  @Transactional
  Page<AdviserDetail> advisers(@Nullable String q, PageRequest page) {
    return readings.advisers(q, page);
  }

  @Transactional
  MeDetail me() {
    var id = caller.id().orElseThrow(UnauthorizedException::new);
    var grants = readings.grants();
    return id.organisation().isEmpty()
        ? new MeDetail(
            id.subject(),
            id.name(),
            MeDetail.Kind.PERSON,
            readings.person().orElse(null),
            null,
            languages.find().orElse(null),
            grants)
        : new MeDetail(
            id.organisation(),
            id.name(),
            MeDetail.Kind.SYSTEM,
            null,
            organisation(id, grants),
            null,
            grants);
  }

  @Transactional
  RightsDetail rights(RightsPlace place) {
    return place.isAnywhere() ? rights.anywhere() : rights.at(place);
  }

  @Transactional
  LanguageChoice chooseLanguage(Supplier<LanguageChoice> body) {
    if (readings.person().isEmpty()) {
      throw new Problem(ProblemType.FORBIDDEN, "Only a person the server knows is written to.");
    }
    var choice = body.get();
    languages.choose(choice.language());
    return choice;
  }

  private static MeDetail.Organisation organisation(Caller.Id id, List<MeDetail.Grant> grants) {
    var municipality =
        grants.stream().map(MeDetail.Grant::municipality).filter(m -> m != null).findFirst();
    return new MeDetail.Organisation(
        id.organisation(), municipality.map(MeDetail.Numbered::name).orElse(null));
  }
}
