package no.rodtrad.laws.conventions;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.testing.Wire;

/** All replies somebody holds, by who asked for what. */
final class HeldReplies {
  private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");

  /** Who asks, the version, ids and numbers, and what it is asked with. */
  private static final Pattern OF_ONE_REQUEST =
      Pattern.compile("^\\S+ |/api/v1|/[-0-9a-f]{36}|/\\d{4}|\\?.*$");

  private final Map<String, Held> replies = new TreeMap<>();

  /** A reply as it came. */
  record Held(int status, Map<String, String> headers, String body) {

    /** Without the name of the request and the moment it was read at, which are new every time. */
    String told() {
      var lasting = body.replaceAll("\"(traceId|asOf|since)\":\"[^\"]*\"", "");
      return "%d %s %s"
          .formatted(status, headers, CURSOR.matcher(lasting).replaceAll(HeldReplies::opened));
    }

    Held withBody(String other) {
      return new Held(status, headers, other);
    }

    Held withHeader(String name, String other) {
      var others = new TreeMap<>(headers);
      others.put(name, other);
      return new Held(status, others, body);
    }
  }

  /** What a cursor keeps of the last row, without what it says of the moment it was asked at. */
  private static String opened(MatchResult cursor) {
    var kept = new String(Base64.getUrlDecoder().decode(cursor.group(1)), StandardCharsets.UTF_8);
    return Matcher.quoteReplacement(kept.substring(kept.indexOf(',')));
  }

  void keep(String persona, String request, Wire.Answer reply) {
    assertThat(reply.faults()).isEmpty();
    replies.put(
        persona + " " + request, new Held(reply.status(), lasting(reply.headers()), reply.body()));
  }

  void keep(String persona, String request, Response reply) {
    var headers = new TreeMap<String, String>();
    reply
        .headers()
        .forEach(
            header -> headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue()));
    replies.put(
        persona + " " + request, new Held(reply.statusCode(), lasting(headers), reply.asString()));
  }

  /** Without the moment of the reply, and the length of a body that tells the moment. */
  private static Map<String, String> lasting(Map<String, String> headers) {
    var lasting = new TreeMap<>(headers);
    lasting.keySet().removeAll(Set.of("date", "content-length"));
    return lasting;
  }

  long with(int status) {
    return replies.values().stream().filter(held -> held.status == status).count();
  }

  /** Each reply that says something else later, and where the two part, so that a leak is found. */
  List<String> differences(HeldReplies later) {
    assertThat(later.replies.keySet()).isEqualTo(replies.keySet());
    return replies.keySet().stream()
        .filter(name -> !of(name).told().equals(later.of(name).told()))
        .map(name -> name + difference(of(name).told(), later.of(name).told()))
        .toList();
  }

  /** The places of all replies that say something else later. */
  Set<String> placesThatDiffer(HeldReplies later) {
    var places = new TreeSet<String>();
    for (String name : replies.keySet()) {
      places.addAll(new ReplyPlaces(operation(name)).differing(of(name), later.of(name)));
    }
    return places;
  }

  /** Every place there is in some reply, and whether anything else there would have been seen. */
  Map<String, Boolean> places() {
    var places = new TreeMap<String, Boolean>();
    replies.forEach((name, held) -> new ReplyPlaces(operation(name)).tryEach(held, places));
    return places;
  }

  private static String operation(String name) {
    return OF_ONE_REQUEST.matcher(name).replaceAll("");
  }

  private Held of(String name) {
    return requireNonNull(replies.get(name));
  }

  private static String difference(String one, String other) {
    int from = 0;
    while (from < Math.min(one.length(), other.length())
        && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    return " says " + excerpt(one, from) + " and then " + excerpt(other, from);
  }

  private static String excerpt(String reply, int from) {
    return reply.substring(Math.max(0, from - 80), Math.min(reply.length(), from + 240));
  }
}
