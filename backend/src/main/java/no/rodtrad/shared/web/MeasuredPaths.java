package no.rodtrad.shared.web;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.rodtrad.shared.contract.ContractDocument;

/**
 * Requests are measured under the contract's paths. What is refused before a resource is chosen
 * carries the address as it was sent, and whoever tries addresses would fill the memory with them.
 */
class MeasuredPaths {
  @Produces
  @Singleton
  MeterFilter known(ContractDocument contract) {
    return MeterFilter.replaceTagValues(
        "uri", uri -> uri.startsWith("/") && !contract.hasPath(uri) ? "OTHER" : uri);
  }
}
