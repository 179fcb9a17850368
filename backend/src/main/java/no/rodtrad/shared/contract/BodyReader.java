package no.rodtrad.shared.contract;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.regex.Pattern;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Takes a JSON body in, up to its limit, and leaves it unread until its turn. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class BodyReader implements MessageBodyReader<Object> {
  /** Bytes of a JSON body; files have their own limit. */
  static final int LIMIT = 1024 * 1024;

  private static final Pattern PLAIN_JSON =
      Pattern.compile(
          "(?i)\\s*application/(merge-patch\\+)?json\\s*(;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*)?");

  @Inject BodyContract contract;

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == Body.class || type == Patch.class;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream stream) {
    byte[] content = received(stream);
    if (content.length > 0 && !isPlainJson(headers)) {
      throw new Problem(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Send application/json in UTF-8, with its Content-Type and without Content-Encoding.");
    }
    var target = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
    return type.equals(Patch.class)
        ? new Patch<>(content, target, contract)
        : new Body<>(content, target, contract);
  }

  private static byte[] received(InputStream stream) {
    try {
      return content(stream);
    } catch (IOException brokenOff) {
      throw new Problem(ProblemType.MALFORMED_JSON, "The body broke off before its end.");
    }
  }

  private static byte[] content(InputStream stream) throws IOException {
    byte[] content = stream.readNBytes(LIMIT + 1);
    if (content.length > LIMIT) {
      // A client that is still sending reads its answer only when it is done: take the rest, keep
      // nothing.
      stream.transferTo(OutputStream.nullOutputStream());
      throw new Problem(ProblemType.PAYLOAD_TOO_LARGE, "A JSON body may have at most 1 MB.")
          .with("limitBytes", LIMIT);
    }
    return content;
  }

  /** The router takes a body of no type, of any type, and of any charset. */
  private static boolean isPlainJson(MultivaluedMap<String, String> headers) {
    var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
    var encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
    return type != null
        && PLAIN_JSON.matcher(type).matches()
        && (encoding == null || encoding.equalsIgnoreCase("identity"));
  }
}
