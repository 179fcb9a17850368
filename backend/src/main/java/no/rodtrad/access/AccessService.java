package no.rodtrad.access;

import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Providers, and the caller's own grants. */
@ApplicationScoped
class AccessService {
  private final AccessReadings readings;
  private final Caller caller;

  AccessService(AccessReadings readings, Caller caller) {
    this.readings = readings;
    this.caller = caller;
  }

  @Transactional
  Page<ProviderDetail> providers(@Nullable String q, PageRequest page) {
    return readings.providers(q, page);
  }

  @Transactional
  MeDetail me() {
    var id = caller.id().orElseThrow(UnauthorizedException::new);
    var grants = readings.grants();
    return id.organisation().isEmpty()
        ? new MeDetail(id.subject(), id.name(), MeDetail.Kind.PERSON, null, grants)
        : new MeDetail(
            id.organisation(), id.name(), MeDetail.Kind.SYSTEM, organisation(id, grants), grants);
  }

  private static MeDetail.Organisation organisation(Caller.Id id, List<MeDetail.Grant> grants) {
    var municipality =
        grants.stream().map(MeDetail.Grant::municipality).filter(m -> m != null).findFirst();
    return new MeDetail.Organisation(
        id.organisation(), municipality.map(MeDetail.Numbered::name).orElse(null));
  }
}
