package no.rodtrad.imports;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that is kept in parts, numbered from 0, of which one at a time is in memory. */
final class PartedFile extends InputStream {
  static final int PART_BYTES = 1 << 20;

  private final IntFunction<Optional<byte[]>> parts;
  private byte[] part = new byte[0];
  private int next;
  private int position;

  PartedFile(IntFunction<Optional<byte[]>> parts) {
    this.parts = parts;
  }

  @Override
  public int read() {
    return hasMore() ? part[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int read = Math.min(length, part.length - position);
    System.arraycopy(part, position, target, offset, read);
    position += read;
    return read;
  }

  private boolean hasMore() {
    if (position == part.length) {
      part = parts.apply(next).orElse(new byte[0]);
      position = 0;
      next++;
    }
    return part.length > 0;
  }
}
