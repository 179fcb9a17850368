package no.rodtrad.agreement;

import java.util.HashSet;
import java.util.Set;
import no.rodtrad.testing.As;

/** A walk through all pages of agreements. */
final class AgreementWalk {
  private AgreementWalk() {}

  /** The ids of all a persona is shown. */
  static Set<String> ids(String persona) {
    var ids = new HashSet<String>();
    var cursor = "";
    do {
      var request = As.persona(persona).queryParam("limit", 200);
      var page =
          (cursor.isEmpty() ? request : request.queryParam("cursor", cursor))
              .get(AgreementBuilder.PATH);
      ids.addAll(page.jsonPath().getList("items.id"));
      cursor = page.path("nextCursor") == null ? "" : page.path("nextCursor");
    } while (!cursor.isEmpty());
    return ids;
  }
}
