package org.onrecord.read;

import java.util.Map;
import org.onrecord.model.Metadata;

/**
 * What a manifest says of files.
 *
 * @param rows by the file as the manifest names it: a name, or a path that the file's path ends in
 */
public record Manifest(Map<String, Metadata> rows) {

  /** A manifest without rows. */
  public static final Manifest NONE = new Manifest(Map.of());

  public Manifest {
    rows = Map.copyOf(rows);
  }

  /** What it says of a file: the row with the longest path that fits; nothing where none does. */
  public Metadata of(SourceFile file) {
    String path = levelled(file.path());
    for (int from = 0; from >= 0; from = next(path, from)) {
      Metadata row = rows.get(path.substring(from));
      if (row != null) {
        return row;
      }
    }
    return Metadata.NONE;
  }

  private static int next(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? -1 : slash + 1;
  }

  static String levelled(String path) {
    String forward = path.replace('\\', '/');
    return forward.startsWith("./") ? forward.substring(2) : forward;
  }
}
