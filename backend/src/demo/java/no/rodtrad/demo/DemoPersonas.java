package no.rodtrad.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The invented persons of the demo; demo/personas.json lists them, for the tools read it too. */
public final class DemoPersonas {
  private static final List<DemoPersona> ALL = read();

  private DemoPersonas() {}

  private static List<DemoPersona> read() {
    try (InputStream list = DemoPersonas.class.getResourceAsStream("/demo/personas.json")) {
      return List.copyOf(
          new ObjectMapper().readValue(list, new TypeReference<List<DemoPersona>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<DemoPersona> all() {
    return ALL;
  }

  public static Optional<DemoPersona> byId(String id) {
    return ALL.stream().filter(persona -> persona.id().equals(id)).findFirst();
  }

  static Optional<DemoPersona> personById(String id) {
    return byId(id).filter(DemoPersona::isPerson);
  }
}
