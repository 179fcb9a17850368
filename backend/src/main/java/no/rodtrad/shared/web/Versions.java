package no.rodtrad.shared.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.rodtrad.shared.page.Versioned;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Replies with one resource: they carry its row version, which {@link VersionTags} makes into an
 * ETag together with what the reply derives from elsewhere.
 */
public final class Versions {
  /** Set by resources, read and removed by {@link VersionTags}; never leaves the server. */
  static final String HEADER = "X-Row-Version";

  private Versions() {}

  public static <T> RestResponse<T> ok(Versioned<T> found) {
    return ok(found.value(), found.version());
  }

  public static <T> RestResponse<T> ok(T body, long version) {
    return RestResponse.ResponseBuilder.ok(body).header(HEADER, version).build();
  }

  /**
   * A new resource.
   *
   * @param location the path of what was created
   */
  public static <T> RestResponse<T> created(String location, Versioned<T> created) {
    return created(location, created.value(), created.version());
  }

  /** The same, of what has no version yet. */
  public static <T> RestResponse<T> created(String location, T body, long version) {
    return at(Response.Status.CREATED, location, body, version);
  }

  /**
   * Work that has only begun.
   *
   * @param location the path of what goes on by itself from here
   */
  public static <T> RestResponse<T> accepted(String location, T body, long version) {
    return at(Response.Status.ACCEPTED, location, body, version);
  }

  /** A whole document of another kind than JSON, with a tag over all of it. */
  public static RestResponse<String> text(String document, MediaType type) {
    return RestResponse.ResponseBuilder.ok(document).type(type).header(HEADER, 0).build();
  }

  private static <T> RestResponse<T> at(
      Response.Status status, String location, T body, long version) {
    return RestResponse.ResponseBuilder.<T>create(status.getStatusCode())
        .entity(body)
        .location(URI.create(location))
        .header(HEADER, version)
        .build();
  }
}
