package no.rodtrad.redthread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rows as records: the columns of the query carry the names of the record's fields, and what
 * is nested is nested in SQL. One statement each, under the caller's row-level security.
 */
@ApplicationScoped
class RowRepository {
  private final EntityManager em;
  private final ObjectMapper mapper;

  RowRepository(EntityManager em, ObjectMapper mapper) {
    this.em = em;
    this.mapper = mapper;
  }

  <T> List<T> all(Class<T> type, String sql, Map<String, ?> parameters) {
    var query =
        em.createNativeQuery(
            "select cast(coalesce(json_agg(row_to_json(r)), '[]') as text) from (" + sql + ") r");
    parameters.forEach(query::setParameter);
    try {
      var rows = mapper.getTypeFactory().constructCollectionType(List.class, type);
      return mapper.readValue((String) query.getSingleResult(), rows);
    } catch (JsonProcessingException misfit) {
      throw new IllegalStateException("a query does not fit " + type.getSimpleName(), misfit);
    }
  }

  <T> Optional<T> first(Class<T> type, String sql, Map<String, ?> parameters) {
    return all(type, sql, parameters).stream().findFirst();
  }
}
