package org.onrecord.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The generations of an index: folders {@code g1}, {@code g2} … of one root, and the file {@code
 * CURRENT} that names the one in use. A rebuild or restore fills a new folder and then points at
 * it, in one step that readers see whole or not at all.
 *
 * @param root the folder of all generations
 */
public record Generations(Path root) {

  private static final Pattern NAME = Pattern.compile("g(\\d{1,9})");

  /**
   * The folder in use; empty where there is none yet.
   *
   * @throws IOException if the pointer cannot be read or is damaged
   */
  public Optional<Path> current() throws IOException {
    String name;
    try {
      name = Files.readString(pointer(), StandardCharsets.UTF_8).strip();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (!NAME.matcher(name).matches()) {
      throw new IOException(pointer() + " names no generation: " + name);
    }
    return Optional.of(root.resolve(name));
  }

  /**
   * Makes a new, empty folder that nothing points at.
   *
   * @throws IOException if it cannot be made
   */
  public Path create() throws IOException {
    Files.createDirectories(root);
    int last = 0;
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : (Iterable<Path>) folders::iterator) {
        var name = NAME.matcher(String.valueOf(folder.getFileName()));
        if (name.matches()) {
          last = Math.max(last, Integer.parseInt(name.group(1)));
        }
      }
    }
    return Files.createDirectory(root.resolve("g" + (last + 1)));
  }

  /**
   * Makes {@code folder} the generation in use; durable on return.
   *
   * @throws IOException if it cannot be written; the former generation is then still in use
   */
  public void pointAt(Path folder) throws IOException {
    Path fresh = root.resolve("CURRENT.new");
    try (FileChannel file =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      file.write(StandardCharsets.UTF_8.encode(String.valueOf(folder.getFileName()) + "\n"));
      file.force(true);
    }
    Files.move(fresh, pointer(), StandardCopyOption.ATOMIC_MOVE);
    org.apache.lucene.util.IOUtils.fsync(root, true);
  }

  /**
   * Deletes all generations but the one in use.
   *
   * @throws IOException if a folder cannot be deleted
   */
  public void dropOthers() throws IOException {
    Path kept = current().orElse(null);
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : (Iterable<Path>) folders::iterator) {
        boolean generation = NAME.matcher(String.valueOf(folder.getFileName())).matches();
        if (generation && !folder.equals(kept)) {
          org.apache.lucene.util.IOUtils.rm(folder);
        }
      }
    }
  }

  private Path pointer() {
    return root.resolve("CURRENT");
  }
}
