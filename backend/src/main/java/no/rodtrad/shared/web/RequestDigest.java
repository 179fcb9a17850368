package no.rodtrad.shared.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.rodtrad.shared.contract.Body;

/**
 * What a request is, for telling a retry from another request: its body, or its fields and its
 * file.
 */
final class RequestDigest {
  private RequestDigest() {}

  static String of(Object[] parameters) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Object parameter : parameters) {
        if (parameter instanceof Body<?> body) {
          digest.update(body.content());
        } else if (parameter instanceof Fingerprinted form) {
          digest.update(form.fingerprint());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
