package org.onrecord.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Durable;

/**
 * What a disk is sure to hold of a folder: a file's bytes as they were at its last sync, a folder's
 * names as they were at its own. At a power cut everything else survives by chance, and in parts.
 */
final class Platter {

  private static final int SECTOR = 512;

  private sealed interface Node permits Folder, Content {}

  private static final class Folder implements Node {
    final Map<String, Node> live = new TreeMap<>();
    final Map<String, Node> synced = new TreeMap<>();
  }

  /** A file: where its bytes stand, those at its last sync, and the last ones once it is gone. */
  private static final class Content implements Node {
    Path path;
    byte[] synced = new byte[0];
    byte @Nullable [] last;

    Content(Path path) {
      this.path = path;
    }

    byte[] now() throws IOException {
      byte[] gone = last;
      return gone == null ? Files.readAllBytes(path) : gone;
    }
  }

  private final Path root;
  private Folder all;

  /** Of a folder of the real file system, all of which counts as synced. */
  Platter(Path root) throws IOException {
    this.root = root;
    this.all = scan(root);
  }

  private static Folder scan(Path folder) throws IOException {
    Folder found = new Folder();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> list = Files.list(folder)) {
      for (Path each : (Iterable<Path>) list::iterator) {
        Node node = Files.isDirectory(each) ? scan(each) : scanned(each);
        found.live.put(each.getFileName().toString(), node);
      }
    }
    found.synced.putAll(found.live);
    return found;
  }

  private static Content scanned(Path file) throws IOException {
    Content content = new Content(file);
    content.synced = Files.readAllBytes(file);
    return content;
  }

  private Folder parent(Path path) {
    Folder folder = all;
    Path inside = root.relativize(path);
    for (int i = 0; i < inside.getNameCount() - 1; i++) {
      folder = (Folder) Objects.requireNonNull(folder.live.get(inside.getName(i).toString()));
    }
    return folder;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  synchronized void fileOpened(Path path) {
    parent(path).live.computeIfAbsent(name(path), n -> new Content(path));
  }

  synchronized void folderMade(Path path) {
    parent(path).live.put(name(path), new Folder());
  }

  /** To be called before the bytes go. */
  synchronized void goes(Path path) throws IOException {
    Node node = parent(path).live.remove(name(path));
    if (node instanceof Content content) {
      content.last = Files.readAllBytes(path);
    }
  }

  /** To be called before the move. */
  synchronized void moves(Path from, Path to) throws IOException {
    Node node = Objects.requireNonNull(parent(from).live.remove(name(from)));
    if (parent(to).live.containsKey(name(to))) {
      goes(to);
    }
    if (node instanceof Content content) {
      content.path = to;
    }
    parent(to).live.put(name(to), node);
  }

  synchronized void synced(Path path) throws IOException {
    Node node = path.equals(root) ? all : parent(path).live.get(name(path));
    switch (node) {
      case Folder folder -> {
        folder.synced.clear();
        folder.synced.putAll(folder.live);
      }
      case Content content -> content.synced = content.now();
      case null -> throw new IOException(path + ": synced and not there");
    }
  }

  /** The power fails: puts one of the states in place that the disk may then be in. */
  synchronized void cut(Random random) throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    TreeSet<Path> folders = new TreeSet<>();
    survive(all, root, random, files, folders);
    Durable.deleteAll(root);
    for (Path each : folders) {
      Files.createDirectories(each);
    }
    for (Map.Entry<Path, byte[]> each : files.entrySet()) {
      Files.write(each.getKey(), each.getValue());
    }
    all = scan(root);
  }

  private static void survive(
      Folder folder, Path path, Random random, Map<Path, byte[]> files, Set<Path> folders)
      throws IOException {
    folders.add(path);
    TreeSet<String> names = new TreeSet<>(folder.live.keySet());
    names.addAll(folder.synced.keySet());
    for (String name : names) {
      Node now = folder.live.get(name);
      Node then = folder.synced.get(name);
      switch (random.nextBoolean() ? now : then) {
        case Folder inner -> survive(inner, path.resolve(name), random, files, folders);
        case Content content -> files.put(path.resolve(name), survived(content, random));
        case null -> {}
      }
    }
  }

  /** The synced bytes, today's, or those of today up to a point and in parts behind the synced. */
  private static byte[] survived(Content content, Random random) throws IOException {
    byte[] now = content.now();
    int differs = Arrays.mismatch(content.synced, now);
    int how = random.nextInt(3);
    if (differs < 0 || how == 0) {
      return differs < 0 ? now : content.synced;
    }
    if (how == 1) {
      return now;
    }
    byte[] torn = Arrays.copyOf(now, differs + random.nextInt(now.length - differs + 1));
    for (int from = differs; from < torn.length; from += SECTOR) {
      if (random.nextInt(3) == 0) {
        Arrays.fill(torn, from, Math.min(torn.length, from + SECTOR), (byte) 0);
      }
    }
    return torn;
  }
}
