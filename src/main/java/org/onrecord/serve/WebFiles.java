package org.onrecord.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.StableId;

/**
 * The static files: those of a folder, read anew each time, or those inside the program. A name is
 * plain words and one ending, so none can lead out of the folder. Safe for use by many threads.
 */
final class WebFiles {

  private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_-]+/)*[a-z0-9_-]+\\.[a-z0-9]+");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", Answer.HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", Answer.JSON),
          Map.entry("svg", "image/svg+xml; charset=utf-8"),
          Map.entry("txt", Answer.TEXT),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json; charset=utf-8"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"));

  private final @Nullable Path folder;
  private final Map<String, File> inside = new ConcurrentHashMap<>();

  /** The files of {@code folder}; null for those inside the program. */
  WebFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  /**
   * One file.
   *
   * @param etag of its bytes, whatever they are packed in
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on to the network, never compared
  record File(String type, byte[] bytes, String etag) {}

  /** The file of this name, such as {@code assets/base.css}; empty where there is none. */
  Optional<File> file(String name) throws IOException {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    if (type == null) {
      return Optional.empty();
    }
    File held = inside.get(name);
    if (held != null) {
      return Optional.of(held);
    }
    byte[] bytes = folder == null ? fromProgram(name) : fromFolder(folder, name);
    if (bytes == null) {
      return Optional.empty();
    }
    var file = new File(type, bytes, "W/\"" + StableId.sha256Hex(bytes).substring(0, 20) + "\"");
    if (folder == null) {
      inside.put(name, file);
    }
    return Optional.of(file);
  }

  private static byte @Nullable [] fromFolder(Path folder, String name) throws IOException {
    try {
      Path file = folder.resolve(name);
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static byte @Nullable [] fromProgram(String name) throws IOException {
    try (InputStream in = WebFiles.class.getResourceAsStream("/web/" + name)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
