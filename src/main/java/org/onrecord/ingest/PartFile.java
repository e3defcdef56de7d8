package org.onrecord.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.ingest.AddOptions.Shard;

/**
 * Which part of a collection a folder holds, where several machines add to one: the file {@code
 * part} with a line such as {@code 2/3}. Every later command on the folder has to know it, and a
 * folder that forgot would write over another machine's part.
 */
public final class PartFile {

  private static final Shard WHOLE = new Shard(1, 1);
  private static final Pattern LINE = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  private PartFile() {}

  private static Path file(Path index) {
    return index.resolve("part");
  }

  /**
   * The part that a folder holds; all of a collection where nothing else was said.
   *
   * @throws IOException if it cannot be read, or is damaged
   */
  public static Shard of(Path index) throws IOException {
    if (!Files.exists(file(index))) {
      return WHOLE;
    }
    Matcher line = LINE.matcher(Files.readString(file(index), StandardCharsets.UTF_8).strip());
    if (!line.matches()) {
      throw new IOException(file(index) + ": is not i/n");
    }
    return new Shard(Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2)));
  }

  /**
   * Keeps which part a new folder is to hold.
   *
   * @throws IllegalArgumentException if it holds another part already
   * @throws IOException if it cannot be written
   */
  public static void keep(Path index, Shard part) throws IOException {
    Shard held = of(index);
    if (held.equals(part)) {
      return;
    }
    if (Files.exists(index.resolve("journal"))) {
      throw new IllegalArgumentException(
          index
              + " holds part "
              + text(held)
              + " of a collection, not "
              + text(part)
              + ": each --shard has an --index of its own");
    }
    write(index, part);
  }

  private static void write(Path index, Shard part) throws IOException {
    Files.createDirectories(index);
    Path temporary = index.resolve("part.tmp");
    Files.writeString(temporary, text(part) + "\n", StandardCharsets.UTF_8);
    Files.move(
        temporary,
        file(index),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes it along into another folder, where there is anything to take. */
  static void copy(Path from, Path to) throws IOException {
    if (Files.exists(file(from))) {
      write(to, of(from));
    }
  }

  private static String text(Shard part) {
    return part.number() + "/" + part.of();
  }
}
