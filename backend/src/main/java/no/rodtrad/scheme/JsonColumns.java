package no.rodtrad.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hangs on a row and goes to and from the database with it, as JSON in one value. */
@ApplicationScoped
class JsonColumns {
  private final ObjectMapper mapper;

  JsonColumns(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  <T> List<T> list(@Nullable String column, Class<T> item) {
    var type = mapper.getTypeFactory().constructCollectionType(List.class, item);
    try {
      return column == null ? List.of() : mapper.readValue(column, type);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String written(List<?> rows) {
    try {
      return mapper.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
