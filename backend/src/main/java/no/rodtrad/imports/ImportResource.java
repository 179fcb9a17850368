package no.rodtrad.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.contract.ContractSchemas;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.web.Idempotent;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Files in, and how their imports go. */
@Path(ImportResource.PATH)
@Authenticated
@Produces("application/json")
public class ImportResource {
  static final String PATH = "/api/v1/imports";

  private final ImportService imports;
  private final ContractSchemas contract;

  ImportResource(ImportService imports, ContractSchemas contract) {
    this.imports = imports;
    this.contract = contract;
  }

  @GET
  public Page<ImportDetail> listImports(
      @BeanParam ImportFilter filter, @BeanParam PageRequest page) {
    return imports.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("multipart/form-data")
  public RestResponse<ImportDetail> createImport(MultipartFormDataInput form) {
    var sent = new ImportForm(form, contract);
    sent.requireSize();
    var created = imports.create(sent);
    return Versions.accepted(PATH + "/" + created.run().id(), created.run(), created.version());
  }

  @GET
  @Path("{id}")
  public RestResponse<ImportDetail> getImport(UUID id) {
    var found = imports.read(id);
    return Versions.ok(found.run(), found.version());
  }

  @POST
  @Path("{id}/apply")
  @Idempotent
  public RestResponse<ImportDetail> applyImport(UUID id) {
    var applied = imports.apply(id);
    return Versions.accepted(PATH + "/" + id, applied.run(), applied.version());
  }
}
