package no.rodtrad.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** Whose tokens we take. */
@ConfigMapping(prefix = "rodtrad.access")
public interface AccessConfig {
  /** By a short name of ours, under which its subjects are known in person_identity. */
  Map<String, Issuer> issuers();

  /** One issuer, fixed in configuration: a token that names another is refused. */
  interface Issuer {
    /** What its tokens say in {@code iss}, to the letter. */
    String issuer();

    /** Where its public keys are. */
    String jwks();

    /** What its tokens must say in {@code aud}; where it is empty, {@code aud} is not looked at. */
    Optional<String> audience();

    /** Who its subjects are. */
    @WithDefault("PERSON")
    Kind kind();
  }

  /** Persons sign in (OpenID Connect); organisations call with their systems (Maskinporten). */
  enum Kind {
    PERSON,
    MASKINPORTEN
  }
}
