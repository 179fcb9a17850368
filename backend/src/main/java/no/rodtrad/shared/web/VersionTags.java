package no.rodtrad.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every single resource its strong ETag: the row version, and behind it a digest of the
 * reply, so that a status moved by a date or a seat taken elsewhere is never hidden behind a 304.
 */
class VersionTags {
  private static final Set<String> READS = Set.of("GET", "HEAD");
  private static final int DIGEST_BYTES = 12;

  @Inject ObjectMapper mapper;

  @ServerResponseFilter
  void tag(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    var version = response.getHeaders().remove(Versions.HEADER);
    if (version == null || version.isEmpty()) {
      return;
    }
    var entity = response.getEntity();
    var json = entity instanceof String text ? text : mapper.writeValueAsString(entity);
    var tag = "\"" + version.get(0) + "-" + digest(json) + "\"";
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    if (READS.contains(request.getMethod()) && matches(request, tag)) {
      response.setStatus(304);
      response.setEntity(null);
    } else {
      response.setEntity(json, new Annotation[0], typeOf(response));
    }
  }

  /** What is no JSON says so itself. */
  private static MediaType typeOf(ContainerResponseContext response) {
    var type = response.getMediaType();
    return type != null && type.getType().equals("text") ? type : MediaType.APPLICATION_JSON_TYPE;
  }

  private static boolean matches(ContainerRequestContext request, String tag) {
    var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (known == null) {
      return false;
    }
    for (String candidate : known.split(",", -1)) {
      var bare = candidate.strip();
      if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }

  private static String digest(String json) {
    try {
      var sum = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
