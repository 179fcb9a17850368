package no.rodtrad.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.rodtrad.shared.privacy.NationalIdWatch;

/**
 * A file as it came, looked through once before any of it is kept.
 *
 * @param name the name it was sent under, fit to be stored
 * @param sha256 its digest, in hexadecimal
 * @param nationalIdInLine the line of the first national identity number in it, 0 when there is
 *     none
 */
record ReceivedFile(String name, String sha256, long nationalIdInLine) {
  private static final int LONGEST_NAME = 255;
  private static final String NAMELESS = "file";

  static ReceivedFile read(ImportUpload upload) {
    MessageDigest digest = newDigest();
    try (InputStream in = new DigestInputStream(upload.open(), digest);
        BufferedInputStream buffered = new BufferedInputStream(in, StrictDecoder.SAMPLE_BYTES)) {
      StrictDecoder text = StrictDecoder.of(buffered);
      text.drain();
      buffered.transferTo(OutputStream.nullOutputStream());
      boolean named = NationalIdWatch.isIn(upload.fileName());
      return new ReceivedFile(
          named ? NAMELESS : storable(upload.fileName()),
          HexFormat.of().formatHex(digest.digest()),
          named ? 1 : text.nationalIdInLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The last part of a path, without what is no text. */
  private static String storable(String sentName) {
    String last =
        sentName.substring(Math.max(sentName.lastIndexOf('/'), sentName.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
    String name = plain.isEmpty() ? NAMELESS : plain;
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }
}
