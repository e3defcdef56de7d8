package org.onrecord.read;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The class path of the child process: where this process has the classes from that the reading
 * needs. The property {@code java.class.path} alone would not do, since build tools and test
 * runners load classes from places that it does not name.
 */
final class ChildClassPath {

  /** One class of each library that reading takes. */
  private static final List<Class<?>> NEEDED =
      List.of(
          ReaderProcess.class,
          org.onrecord.model.SourceDocument.class,
          org.apache.pdfbox.Loader.class,
          org.apache.pdfbox.io.RandomAccessRead.class,
          org.apache.fontbox.FontBoxFont.class,
          org.apache.commons.logging.LogFactory.class,
          org.jsoup.Jsoup.class,
          com.fasterxml.jackson.core.JsonFactory.class,
          com.fasterxml.jackson.databind.ObjectMapper.class,
          com.fasterxml.jackson.annotation.JsonInclude.class);

  private ChildClassPath() {}

  static String get() {
    Set<String> places = new LinkedHashSet<>();
    for (Class<?> needed : NEEDED) {
      CodeSource source = needed.getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation() != null) {
        try {
          places.add(Path.of(source.getLocation().toURI()).toString());
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
          places.remove(""); // no place of its own: the property has to do
        }
      }
    }
    String own = System.getProperty("java.class.path", "");
    if (!own.isEmpty()) {
      places.add(own);
    }
    return String.join(File.pathSeparator, places);
  }
}
