package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.shared.page.JsonColumns;

/**
 * Reads rows as records: the columns of the query carry the names of the record's fields, and what
 * is nested is nested in SQL. One statement each, under the caller's row-level security.
 */
@ApplicationScoped
class RowRepository {
  private final EntityManager em;
  private final JsonColumns json;

  RowRepository(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  <T> List<T> all(Class<T> type, String sql, Map<String, ?> parameters) {
    var query =
        em.createNativeQuery(
            "select cast(coalesce(json_agg(row_to_json(r)), '[]') as text) from (" + sql + ") r");
    parameters.forEach(query::setParameter);
    return json.list((String) query.getSingleResult(), type);
  }

  <T> Optional<T> first(Class<T> type, String sql, Map<String, ?> parameters) {
    return all(type, sql, parameters).stream().findFirst();
  }
}
