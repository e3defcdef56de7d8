package org.onrecord.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import org.onrecord.search.Hit;

/** A form in which a whole result is given out. */
interface ExportFormat {

  /** The file's ending, without a dot. */
  String ending();

  /** The media type with its charset. */
  String type();

  /**
   * Writes all rows; leaves {@code out} open.
   *
   * @throws IOException if the reader went away
   */
  void write(OutputStream out, About about, Iterator<Hit> rows) throws IOException;

  /**
   * What an export says of itself.
   *
   * @param query in its canonical form
   * @param time of the export, UTC
   * @param total number of rows
   * @param version of the index
   * @param base where permalinks begin
   * @param today the day on which due dates are judged
   */
  record About(
      String query, Instant time, long total, String version, String base, LocalDate today) {}
}
