package no.rodtrad.shared.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import no.rodtrad.shared.contract.QueryContract;
import no.rodtrad.shared.contract.StorableText;
import no.rodtrad.shared.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query the contract does not know, with every error at once. */
class QueryGate {
  @Inject QueryContract contract;

  @ServerRequestFilter
  void judge(ContainerRequestContext request, ResourceInfo resource) {
    if (!StorableText.isDecoded(request.getUriInfo().getPath(true))) {
      throw Problem.notFound();
    }
    var errors =
        contract.errors(
            resource.getResourceMethod().getName(), request.getUriInfo().getQueryParameters());
    if (!errors.isEmpty()) {
      throw Problem.invalidParameters(errors);
    }
  }
}
