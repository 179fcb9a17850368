package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;

/** The register of municipalities. */
@ApplicationScoped
class MunicipalityService {
  private final MunicipalityReadings readings;

  MunicipalityService(MunicipalityReadings readings) {
    this.readings = readings;
  }

  /** By any number it has or had. */
  @Transactional
  MunicipalityDetail read(String number) {
    return readings.find(number).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<MunicipalityDetail> list(MunicipalityFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }
}
