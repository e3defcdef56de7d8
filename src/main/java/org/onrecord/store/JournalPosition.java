package org.onrecord.store;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in one journal, between two lines.
 *
 * @param epoch of the journal; empty at the start of a file that has none yet
 * @param offset in bytes
 * @param chain the checksum over all lines before it
 */
public record JournalPosition(String epoch, long offset, int chain) {

  /** The start of a journal that is yet to begin. */
  static final JournalPosition START = new JournalPosition("", 0, 0);

  private static final Pattern TEXT = Pattern.compile("([0-9a-z]+)@(\\d+):([0-9a-f]{8})");

  /** As an index's commit is stamped with it. */
  @Override
  public String toString() {
    return epoch + "@" + offset + ":" + hex(chain);
  }

  /** Reads what {@link #toString} wrote; empty where it is not that. */
  public static Optional<JournalPosition> of(String stamp) {
    Matcher m = TEXT.matcher(stamp);
    return m.matches()
        ? Optional.of(
            new JournalPosition(
                m.group(1), Long.parseLong(m.group(2)), Integer.parseUnsignedInt(m.group(3), 16)))
        : Optional.empty();
  }

  static String hex(int chain) {
    return HexFormat.of().toHexDigits(chain);
  }
}
