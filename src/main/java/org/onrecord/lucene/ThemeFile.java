package org.onrecord.lucene;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.search.ThemeTagger.Theme;

/** Reads a file of themes: YAML, a list of {@code id}, {@code name} and {@code terms}. */
final class ThemeFile {

  private static final String SHIPPED = "/org/onrecord/themes.yaml";

  private record Row(String id, String name, List<String> terms) {}

  private ThemeFile() {}

  /** The themes that ship with the program. */
  static List<Theme> shipped() throws IOException {
    try (InputStream in = ThemeFile.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IOException("the program lacks its resource " + SHIPPED);
      }
      return read(in.readAllBytes(), SHIPPED);
    }
  }

  /**
   * An operator's own themes.
   *
   * @throws IOException if it cannot be read, is no such list, or has an id twice
   */
  static List<Theme> of(Path file) throws IOException {
    return read(Files.readAllBytes(file), file.toString());
  }

  private static List<Theme> read(byte[] yaml, String name) throws IOException {
    Row[] rows;
    try {
      rows = new YAMLMapper().readValue(yaml, Row[].class);
    } catch (JsonProcessingException e) {
      throw new IOException(name + " is no list of themes: " + e.getOriginalMessage(), e);
    }
    Set<String> seen = new HashSet<>();
    for (Row row : rows) {
      if (row.id == null || row.name == null || row.terms == null || !seen.add(row.id)) {
        throw new IOException(name + ": each theme needs an id of its own, a name, terms: " + row);
      }
    }
    return List.of(rows).stream().map(r -> new Theme(r.id, r.name, r.terms)).toList();
  }
}
