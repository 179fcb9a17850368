package no.rodtrad.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file are to be read. Exports and spreadsheets write the same figures with and
 * without a byte-order mark, in UTF-16, UTF-8 and the old Windows encoding, and never say which.
 *
 * @param markLength how many bytes the byte-order mark takes, 0 when there is none
 */
record TextEncoding(Charset charset, int markLength) {
  /** Latin-1 is read as this: they differ only where Latin-1 has control characters. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Judges by the beginning of the file; {@code length} bytes of {@code start} are filled. */
  static TextEncoding of(byte[] start, int length) {
    if (startsWith(start, length, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(start, length, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(start, length, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    }
    return new TextEncoding(withoutMark(start, length), 0);
  }

  private static Charset withoutMark(byte[] start, int length) {
    int zerosAtEven = zeros(start, length, 0);
    int zerosAtOdd = zeros(start, length, 1);
    if (Math.max(zerosAtEven, zerosAtOdd) > length / 4) {
      return zerosAtOdd > zerosAtEven ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    return isUtf8(start, length) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /** A character cut off by the end of the sample is no fault. */
  private static boolean isUtf8(byte[] start, int length) {
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(start, 0, length), CharBuffer.allocate(length), false);
    return !result.isError();
  }

  private static int zeros(byte[] start, int length, int from) {
    int zeros = 0;
    for (int i = from; i < length; i += 2) {
      zeros += start[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean startsWith(byte[] start, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((start[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
