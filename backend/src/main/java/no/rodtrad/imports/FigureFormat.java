package no.rodtrad.imports;

import java.io.IOException;
import java.io.InputStream;

/**
 * A kind of file with figures in it. Each source we can import has one; a new source is a new bean.
 */
interface FigureFormat {

  ImportSource source();

  /**
   * Reads the file to its end, however large, and hands over each row that could be read. The rows
   * may be used only if no problem was found, which is known when this returns.
   */
  long read(InputStream file, FigureSink rows, Problems problems) throws IOException;
}
