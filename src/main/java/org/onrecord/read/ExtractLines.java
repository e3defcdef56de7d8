package org.onrecord.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Authority;

/**
 * Reads documents that were extracted before, by this program or another: one JSON object in each
 * line, in the format that {@code extract --jsonl} writes.
 *
 * <p>Lines are read as they are asked for, so a file of any length needs the memory of one line. A
 * bad line is given as refused, with its number and reason, and the next one is read. Blank lines
 * are passed over. Not thread-safe.
 */
public final class ExtractLines implements Iterator<ExtractedLine> {

  private final LineBytes lines;
  private final LineFindings findings;
  private int number;
  private @Nullable ExtractedLine next;

  private ExtractLines(LineBytes lines, LineFindings findings) {
    this.lines = lines;
    this.findings = findings;
  }

  /**
   * The documents of {@code in}, which the caller closes.
   *
   * @param name the file's name, for documents whose line does not name their source
   * @param sha256 of the whole file as first seen, in hexadecimal: ids of lines that have neither
   *     id nor address are made of it and the line's number
   * @param authorities finds a council by name, alias or code; what it does not find is left out
   * @return an iterator that throws {@link UncheckedIOException} where the stream fails
   */
  public static Iterator<ExtractedLine> read(
      InputStream in,
      String name,
      String sha256,
      Function<String, Optional<Authority>> authorities) {
    return new ExtractLines(new LineBytes(in), new LineFindings(name, sha256, authorities));
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public ExtractedLine next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    ExtractedLine line = next;
    next = null;
    return line;
  }

  private @Nullable ExtractedLine advance() {
    try {
      while (lines.next()) {
        number++;
        if (lines.isTooLong()) {
          return new ExtractedLine.Refused(number, "longer than 64 MB");
        }
        if (!lines.isBlank()) {
          return line();
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("line " + (number + 1) + ": " + e.getMessage(), e);
    }
  }

  private ExtractedLine line() throws IOException {
    try {
      return findings.of(number, LineParser.parse(lines.array(), lines.offset(), lines.length()));
    } catch (JsonProcessingException e) {
      return new ExtractedLine.Refused(number, e.getOriginalMessage() + at(e));
    } catch (UnreadableException e) {
      return new ExtractedLine.Refused(number, e.reason());
    } catch (DateTimeException e) {
      return new ExtractedLine.Refused(number, "not a date: " + e.getMessage());
    }
  }

  private static String at(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
  }
}
