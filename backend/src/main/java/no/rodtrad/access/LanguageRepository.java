package no.rodtrad.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** In which language the caller wants to be written to. */
@ApplicationScoped
class LanguageRepository {
  private final EntityManager em;

  LanguageRepository(EntityManager em) {
    this.em = em;
  }

  /** Empty until the caller has chosen one, and for a system. */
  Optional<String> find() {
    return Optional.ofNullable(
        (String) em.createNativeQuery("select caller_language()", String.class).getSingleResult());
  }

  void choose(String language) {
    em.createNativeQuery("select choose_language(:language)", String.class)
        .setParameter("language", language)
        .getSingleResult();
  }
}
