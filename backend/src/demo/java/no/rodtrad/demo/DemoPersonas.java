package no.rodtrad.demo;

import static no.rodtrad.demo.DemoPersona.person;
import static no.rodtrad.demo.DemoPersona.system;

import java.util.List;
import java.util.Optional;

/** The invented persons of the demo, each with the grants its role description names. */
public final class DemoPersonas {
  private static final List<DemoPersona> ALL =
      List.of(
          person("admin", "Astrid Demodal", "Systemansvarlig"),
          person("provider-admin", "Pernille Kullvik", "Administrator hos kompetansemiljøet"),
          person("adviser", "Vidar Veiviser", "Veileder for begge demoavtalene"),
          person("owner-flesberg", "Frida Skoleeid", "Skoleeier, Flesberg kommune"),
          person("owner-kongsberg", "Kjetil Skoleeid", "Skoleeier, Kongsberg kommune"),
          person("principal-flesberg", "Ragna Rektordal", "Rektor, Flesberg skole"),
          person("principal-madsebakken", "Mads Rektorbakk", "Rektor, Madsebakken skole"),
          person("county-governor", "Stig Fylkesund", "Statsforvalter, Buskerud"),
          system("system-kongsberg", "Fagsystem", "Fagsystem, Kongsberg kommune", "942402465"),
          person("stranger", "Ukjent Gjestad", "Innlogget uten roller"));

  private DemoPersonas() {}

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
