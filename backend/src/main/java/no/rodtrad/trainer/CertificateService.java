package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.rodtrad.shared.problem.Problem;

/** Tells whoever has a certificate's code what it says. */
@ApplicationScoped
class CertificateService {
  private final CertificateRepository certificates;

  CertificateService(CertificateRepository certificates) {
    this.certificates = certificates;
  }

  @Transactional
  Certificate check(String code) {
    return certificates.check(code).orElseThrow(Problem::notFound);
  }
}
