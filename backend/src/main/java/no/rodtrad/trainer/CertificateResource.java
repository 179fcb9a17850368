package no.rodtrad.trainer;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The public check of a certificate: no token, for the code is the key. */
@Path("/api/v1/certificates")
@PermitAll
@Produces("application/json")
public class CertificateResource {
  private final CertificateService certificates;

  CertificateResource(CertificateService certificates) {
    this.certificates = certificates;
  }

  @GET
  @Path("{code}")
  public Certificate getCertificate(String code) {
    return certificates.check(code);
  }
}
