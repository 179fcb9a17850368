package no.rodtrad.shared.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hangs on a row and goes to and from the database with it, as JSON in one value. */
@ApplicationScoped
public class JsonColumns {
  private final ObjectMapper mapper;

  JsonColumns(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public String text(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public <T> List<T> list(@Nullable String column, Class<T> item) {
    var type = mapper.getTypeFactory().constructCollectionType(List.class, item);
    try {
      return column == null ? List.of() : mapper.readValue(column, type);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public <T> @Nullable T object(@Nullable String column, Class<T> type) {
    return column == null ? null : value(column, type);
  }

  public <T> T value(String column, Class<T> type) {
    try {
      return mapper.readValue(column, type);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
