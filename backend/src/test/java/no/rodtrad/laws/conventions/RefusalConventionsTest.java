package no.rodtrad.laws.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

@ApiTest
class RefusalConventionsTest {
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  @Test
  void an_unknown_parameter_is_refused_by_its_name() {
    var problems = new Problems();
    for (Call call : Call.all()) {
      var path = call.somewhere().orElse(call.nowhere());
      var request = As.admin().queryParam("colour", "red");
      var reply =
          call.mediaTypes().isEmpty()
              ? call.send(request, path)
              : call.mediaTypes().contains("multipart/form-data")
                  ? call.send(request.multiPart("source", "SCHOOLS"), path)
                  : call.send(request, path, call.example().toString());
      problems.expect(call.name(), reply, 400);
      if (reply.statusCode() == 400
          && !reply
              .asString()
              .contains("{\"parameter\":\"colour\",\"code\":\"unknown-parameter\"")) {
        problems.add(call.name() + " does not name the parameter: " + reply.asString());
      }
    }
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void a_wrong_method_is_refused_and_the_right_ones_named() {
    var problems = new Problems();
    var used = new TreeMap<String, Set<String>>();
    for (Call call : Call.all()) {
      used.computeIfAbsent(call.nowhere(), path -> new TreeSet<>()).add(call.method());
    }
    used.forEach(
        (path, methods) -> {
          for (String method : METHODS) {
            if (!methods.contains(method)) {
              var reply = As.admin().request(method, path);
              problems.expect(method + " " + path, reply, 405);
              if (reply.statusCode() == 405
                  && !methods.equals(words(String.valueOf(reply.header("Allow"))))) {
                problems.add(method + " " + path + " allows " + reply.header("Allow"));
              }
            }
          }
        });
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void another_media_type_than_the_contract_s_is_refused() {
    var problems = new Problems();
    for (Call call : Call.all()) {
      var path = call.somewhere().orElse(call.nowhere());
      if (call.mediaTypes().isEmpty()) {
        problems.expect(call.name(), call.send(As.admin().accept("image/png"), path), 406);
        continue;
      }
      problems.expect(
          call.name() + " to image/png",
          call.mediaTypes().contains("multipart/form-data")
              ? call.send(As.admin().accept("image/png").multiPart("source", "SCHOOLS"), path)
              : call.send(As.admin().accept("image/png"), path, call.example().toString()),
          406);
      for (String type : List.of("text/plain", "application/xml", "application/octet-stream")) {
        var reply = call.send(As.admin().contentType(type).body(new byte[] {120}), path);
        problems.expect(call.name() + " of " + type, reply, 415);
      }
    }
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void an_unknown_id_and_a_garbled_one_are_not_found() {
    var problems = new Problems();
    Call.all().stream()
        .filter(Call::isOfOne)
        .forEach(
            call -> {
              for (String id : List.of("x", "%00", "..", "1%20or%201=1")) {
                var reply = call.send(As.admin(), call.of(id));
                problems.expect(call.name() + " of " + id, reply, 400, 404, 405, 415);
              }
              var body = call.mediaTypes().isEmpty() ? "" : "{";
              problems.expect(
                  call.name() + " of nothing",
                  body.isEmpty()
                      ? call.send(As.admin(), call.nowhere())
                      : call.send(As.admin(), call.nowhere(), body),
                  404);
            });
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void another_s_id_answers_as_an_id_nothing_has() {
    var problems = new Problems();
    for (String hidden :
        List.of(
            "collaboration-agreements",
            "courses",
            "measures",
            "trainer-slots",
            "participations",
            "voices",
            "reported-outcomes",
            "factor-judgements")) {
      for (Call call : Call.all()) {
        if (call.isOfOne() && call.operation().path().startsWith("/api/v1/" + hidden + "/")) {
          var path = call.somewhere().orElseThrow();
          var body = call.mediaTypes().isEmpty() ? null : call.example().toString();
          for (String persona : List.of("stranger", "owner-kongsberg")) {
            compare(problems, call, persona, path, body);
          }
        }
      }
    }
    assertThat(problems.found()).isEmpty();
  }

  private static void compare(
      Problems problems,
      Call call,
      String persona,
      String path,
      @org.jspecify.annotations.Nullable String body) {
    var visible = As.persona(persona).get(path.replaceFirst("(/[^/]+/[^/]+/[^/]+/[^/]+).*", "$1"));
    if (visible.statusCode() == 200) {
      return;
    }
    var request = As.persona(persona);
    var other = As.persona(persona);
    var its = body == null ? call.send(request, path) : call.send(request, path, body);
    var nothing =
        body == null ? call.send(other, call.nowhere()) : call.send(other, call.nowhere(), body);
    problems.expect(call.name() + " of another as " + persona, its, 404);
    if (!without(its.asString()).equals(without(nothing.asString()))
        || !its.headers().asList().stream()
            .map(h -> h.getName())
            .toList()
            .equals(nothing.headers().asList().stream().map(h -> h.getName()).toList())) {
      problems.add(call.name() + " tells another's id from none: " + its.asString());
    }
  }

  private static String without(String problem) {
    return problem.replaceAll("\"(instance|traceId)\":\"[^\"]*\"", "");
  }

  @Test
  void head_answers_as_get_without_a_body_and_options_gives_nothing_away() {
    var problems = new Problems();
    Call.withMethod("get")
        .filter(call -> !call.isOpen())
        .forEach(
            call -> {
              var path = call.somewhere().orElse(call.nowhere());
              var get = call.send(As.admin(), path).statusCode();
              var head = As.admin().queryParams(call.query()).head(path);
              if (head.statusCode() != get || !head.asString().isEmpty()) {
                problems.add("HEAD " + path + " answers " + head.statusCode() + ", GET " + get);
              }
              problems.expect("HEAD as nobody " + path, statusOnly(path), 401);
              var options = As.admin().options(path);
              if (options.statusCode() >= 300 && options.statusCode() != 405) {
                problems.add("OPTIONS " + path + " answers " + options.statusCode());
              }
              problems.expect("OPTIONS as nobody " + path, As.nobody().options(path), 401);
            });
    assertThat(problems.found()).isEmpty();
  }

  private static io.restassured.response.Response statusOnly(String path) {
    return As.nobody().head(path).statusCode() == 401
        ? As.nobody().get(path)
        : As.nobody().head(path);
  }

  @Test
  void what_was_read_is_not_sent_again() {
    var problems = new Problems();
    Call.withMethod("get")
        .filter(call -> !call.isOpen() && !call.parameters("header").isEmpty())
        .forEach(
            call -> {
              var path = call.somewhere();
              if (path.isPresent()) {
                var first = call.send(As.admin(), path.get());
                var tag = String.valueOf(first.header("ETag"));
                if (!tag.matches("\"\\d+-[0-9a-f]+\"")) {
                  problems.add(call.name() + " has the tag " + tag);
                }
                for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
                  var again = call.send(As.admin().header("If-None-Match", known), path.get());
                  if (again.statusCode() != 304
                      || !again.asString().isEmpty()
                      || !tag.equals(again.header("ETag"))) {
                    problems.add(call.name() + " with " + known + ": " + again.statusCode());
                  }
                }
                var other = call.send(As.admin().header("If-None-Match", "\"9-9\""), path.get());
                problems.expect(call.name() + " with another tag", other, 200);
              }
            });
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void no_trick_with_a_path_gives_nobody_anything() {
    var problems = new Problems();
    for (Call call : Call.all()) {
      var path = call.somewhere().orElse(call.nowhere());
      for (String trick : tricks(path)) {
        var reply = call.send(As.nobody(), trick);
        if (reply.statusCode() < 400 || reply.statusCode() >= 500) {
          problems.add(call.name() + " at " + trick + " answers " + reply.statusCode());
        }
      }
    }
    assertThat(problems.found()).isEmpty();
  }

  private static List<String> tricks(String path) {
    return List.of(
        path + ";a",
        path + ";a=b/c",
        path + "%3Ba",
        path + "/",
        path + "//",
        path + "/.",
        path + "%2F",
        path + "%00",
        "/" + path,
        path.replaceFirst("/api/", "/api//"),
        path.replaceFirst("/api/", "/api/./"),
        path.replaceFirst("/api/", "/x/../api/"),
        path.replaceFirst("/api/", "/%61pi/"),
        path.replaceFirst("/api/", "/api;a/"),
        path.replaceFirst("/api/", "/api%3Ba/"),
        path.replaceFirst("/api/", "/api%2F"),
        path.replaceFirst("/api/", "/API/"),
        path.replaceFirst("/v1/", "/v1;jsessionid=1/"),
        path.replaceFirst("/v1/", "/v1%2f"),
        path.replaceFirst("/v1/", "/%2e/v1/"));
  }

  private static Set<String> words(String header) {
    return new TreeSet<>(List.of(header.toLowerCase(Locale.ROOT).split(",\\s*")));
  }

  /** Nobody finds another's certificate or feed; mail comes of what other tests do. */
  @Test
  void every_kind_of_thing_is_there_to_be_tried() {
    assertThat(Call.all().stream().filter(call -> call.somewhere().isEmpty()).map(Call::name))
        .isSubsetOf(
            "getImport",
            "applyImport",
            "getCalendarFeed",
            "revokeCalendarFeed",
            "getCertificate",
            "getOutboxMessage",
            "transitionOutboxMessage");
  }
}
