package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Metadata;
import org.onrecord.read.Manifest;
import org.onrecord.read.MetadataReader;
import org.onrecord.read.SourceFile;

/**
 * What the operator says of each source: options above a sidecar above a manifest's row. A sidecar
 * or manifest that cannot be understood is trouble of the source it speaks of, never passed over.
 */
final class SaidOfSources {

  private final Metadata options;
  private final Manifest manifest;
  private final Map<Path, Manifest> besides = new HashMap<>();

  private SaidOfSources(Metadata options, Manifest manifest) {
    this.options = options;
    this.manifest = manifest;
  }

  /**
   * What these options say.
   *
   * @throws IOException if their manifest cannot be understood, naming the row
   */
  static SaidOfSources of(AddOptions options) throws IOException {
    Optional<Path> manifest = options.manifest();
    return new SaidOfSources(
        options.said(),
        manifest.isPresent() ? MetadataReader.manifest(manifest.get()) : Manifest.NONE);
  }

  /**
   * What is said of a file.
   *
   * @throws IOException if its sidecar or a manifest in its folder cannot be understood
   */
  Metadata of(SourceFile file) throws IOException {
    Path path = Path.of(outside(file.path()));
    return options
        .over(MetadataReader.sidecar(path))
        .over(manifest.of(file))
        .over(beside(path).of(file));
  }

  /** What the options say of every source. */
  Metadata ofAll() {
    return options;
  }

  private Manifest beside(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Manifest known = besides.get(folder);
    if (known == null) {
      known = read(folder);
      besides.put(folder, known);
    }
    return known;
  }

  private static Manifest read(@Nullable Path folder) throws IOException {
    if (folder == null || !folder.getFileSystem().equals(FileSystems.getDefault())) {
      return Manifest.NONE;
    }
    for (String extension : new String[] {"csv", "tsv", "json"}) {
      Path file = folder.resolve("manifest." + extension);
      if (Files.isRegularFile(file)) {
        return MetadataReader.manifest(file);
      }
    }
    return Manifest.NONE;
  }

  private static String outside(String path) {
    int archive = path.indexOf("!/");
    return archive < 0 ? path : path.substring(0, archive);
  }
}
