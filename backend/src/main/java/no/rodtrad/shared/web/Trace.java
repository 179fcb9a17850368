package no.rodtrad.shared.web;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The trace id of a request: the caller's own from {@code traceparent} (W3C), or a new one. */
public final class Trace {
  private static final String KEY = "traceId";
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Trace() {}

  public static String of(RoutingContext request) {
    String known = request.get(KEY);
    if (known != null) {
      return known;
    }
    var sent = request.request().getHeader("traceparent");
    var match = TRACEPARENT.matcher(sent == null ? "" : sent.toLowerCase(Locale.ROOT));
    var id = match.matches() ? match.group(1) : random();
    request.put(KEY, id);
    return id;
  }

  private static String random() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
