package no.rodtrad.shared.contract;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Takes a JSON body in, up to its limit, and leaves it unread until its turn. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class BodyReader implements MessageBodyReader<Object> {
  /** Bytes of a JSON body; files have their own limit. */
  static final int LIMIT = 1024 * 1024;

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
      InputStream stream)
      throws IOException {
    byte[] content = stream.readNBytes(LIMIT + 1);
    if (content.length > LIMIT) {
      // A client that is still sending reads its answer only when it is done: take the rest, keep
      // nothing.
      stream.transferTo(OutputStream.nullOutputStream());
      throw new Problem(ProblemType.PAYLOAD_TOO_LARGE, "A JSON body may have at most 1 MB.")
          .with("limitBytes", LIMIT);
    }
    var target = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
    return type.equals(Patch.class)
        ? new Patch<>(content, target, contract)
        : new Body<>(content, target, contract);
  }
}
