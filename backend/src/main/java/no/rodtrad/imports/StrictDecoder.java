package no.rodtrad.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import no.rodtrad.shared.privacy.NationalIdWatch;

/**
 * Reads text and stops at the first byte that is none, so that what stands before it is still read;
 * looks for national identity numbers on the way.
 */
final class StrictDecoder extends Reader {
  static final int SAMPLE_BYTES = 1 << 16;
  private static final int BUFFER = 1 << 14;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final NationalIdWatch watch = new NationalIdWatch();
  private boolean ended;
  private boolean broken;

  private StrictDecoder(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Reads text whose encoding is told by its beginning; the stream must be able to go back there.
   */
  static StrictDecoder of(BufferedInputStream in) throws IOException {
    in.mark(SAMPLE_BYTES);
    byte[] sample = in.readNBytes(SAMPLE_BYTES);
    TextEncoding encoding = TextEncoding.of(sample, sample.length);
    in.reset();
    in.skipNBytes(encoding.markLength());
    return new StrictDecoder(in, encoding.charset());
  }

  /** Whether the text ended because a byte, or the lack of one, made no character. */
  boolean broken() {
    return broken;
  }

  /** Whether it is the last character that lacks a byte. */
  boolean cutShort() {
    return broken && ended && bytes.remaining() < decoder.charset().newEncoder().maxBytesPerChar();
  }

  /** The line of the first national identity number read so far; 0 when there is none. */
  long nationalIdInLine() {
    return watch.seenInLine();
  }

  /** Reads on to the end, for what may stand there. */
  void drain() throws IOException {
    char[] rest = new char[BUFFER];
    int read = 0;
    while (read >= 0) {
      read = read(rest, 0, rest.length);
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    while (chars.position() == offset && chars.hasRemaining() && !broken) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      broken = result.isError();
      if (result.isUnderflow() && chars.position() == offset && !fill()) {
        break;
      }
    }
    int read = chars.position() - offset;
    watch(target, offset, read);
    return read == 0 && length > 0 ? -1 : read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** False when the end was known before, and nothing more can come. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0)).flip();
    return true;
  }

  private void watch(char[] target, int offset, int read) {
    for (int i = offset; i < offset + read; i++) {
      watch.read(target[i]);
    }
    if (read == 0) {
      watch.end();
    }
  }
}
