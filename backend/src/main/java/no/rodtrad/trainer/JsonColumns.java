package no.rodtrad.trainer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hangs on a row and is read with it, as JSON in a column. */
@ApplicationScoped
class JsonColumns {
  private final ObjectMapper mapper;

  JsonColumns(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String text(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  <T> List<T> list(@Nullable String column, Class<T> item) {
    var type = mapper.getTypeFactory().constructCollectionType(List.class, item);
    try {
      return column == null ? List.of() : mapper.readValue(column, type);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  <T> @Nullable T object(@Nullable String column, Class<T> type) {
    try {
      return column == null ? null : mapper.readValue(column, type);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
