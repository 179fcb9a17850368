package no.rodtrad.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.ParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The issuers' signing keys; kept in a file, so that a token outlives a restart. */
final class DemoKeys {
  private DemoKeys() {}

  static RSAKey inMemory(String keyId) {
    try {
      return new RSAKeyGenerator(2048).keyID(keyId).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("This Java cannot make an RSA key", e);
    }
  }

  /**
   * The keys with these ids, in this order; made and written down when the file is not there yet.
   */
  static List<RSAKey> keptIn(Path file, List<String> keyIds) {
    try {
      if (!Files.exists(file)) {
        write(file, keyIds.stream().map(DemoKeys::inMemory).toList());
      }
      JWKSet kept = JWKSet.parse(Files.readString(file));
      return keyIds.stream().map(id -> key(kept, id, file)).toList();
    } catch (IOException | ParseException e) {
      throw unreadable(file, e);
    }
  }

  private static RSAKey key(JWKSet kept, String id, Path file) {
    return kept.getKeys().stream()
        .filter(key -> id.equals(key.getKeyID()) && key instanceof RSAKey)
        .map(JWK::toRSAKey)
        .findFirst()
        .orElseThrow(() -> unreadable(file, null));
  }

  private static DemoFailure unreadable(Path file, @Nullable Exception cause) {
    return new DemoFailure(
        "The demo issuer's keys in " + file + " cannot be read; delete the file to have new ones.",
        cause);
  }

  private static void write(Path file, List<RSAKey> keys) throws IOException {
    String json = new JWKSet(List.<JWK>copyOf(keys)).toString(false);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "keys", ".json");
    Files.writeString(fresh, json, StandardOpenOption.TRUNCATE_EXISTING);
    Files.move(fresh, file);
  }
}
