package no.rodtrad.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.contract.Patch;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

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
        } else if (parameter instanceof Patch<?> patch) {
          digest.update(patch.content());
        } else if (parameter instanceof MultipartFormDataInput form) {
          add(form, digest);
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The fields in the order of their names, as a client may send them in any. */
  private static void add(MultipartFormDataInput form, MessageDigest digest) {
    new TreeMap<>(form.getValues())
        .forEach(
            (name, values) -> {
              for (FormValue value : values) {
                digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
                add(value, digest);
                digest.update((byte) '\n');
              }
            });
  }

  private static void add(FormValue value, MessageDigest digest) {
    if (!value.isFileItem()) {
      digest.update(value.getValue().getBytes(StandardCharsets.UTF_8));
      return;
    }
    try (InputStream file = value.getFileItem().getInputStream()) {
      file.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
