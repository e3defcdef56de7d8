package org.onrecord.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Metadata;

/**
 * Reads what operators say of their documents: a sidecar {@code NAME.meta.json} beside a file, or a
 * manifest with a row for each file (.csv and .tsv with a header, .json as a list of objects). The
 * fields are {@code file, title, url, publisher, source_class, body, date, authority, retrieved,
 * licence}; others are passed over.
 */
public final class MetadataReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private MetadataReader() {}

  /** Where a file's sidecar would stand. */
  public static Path sidecarOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".meta.json");
  }

  /**
   * What the sidecar of {@code file} says; nothing where there is none.
   *
   * @throws IOException if there is one that cannot be understood; the message names it
   */
  public static Metadata sidecar(Path file) throws IOException {
    Path sidecar = sidecarOf(file);
    if (!Files.isRegularFile(sidecar)) {
      return Metadata.NONE;
    }
    try {
      JsonNode node = JSON.readTree(Files.readAllBytes(sidecar));
      return MetadataFields.of(fields(node));
    } catch (JsonProcessingException e) {
      throw new IOException(sidecar + ": " + e.getOriginalMessage(), e);
    } catch (UnreadableException e) {
      throw new IOException(sidecar + ": " + e.reason(), e);
    }
  }

  /**
   * The rows of a manifest.
   *
   * @throws IOException if it cannot be understood; the message names file and row
   */
  public static Manifest manifest(Path file) throws IOException {
    String text = TextDecoder.decode(Files.readAllBytes(file));
    return switch (Format.extension(file.toString())) {
      case "json" -> ofJson(file, text);
      case "tsv" -> ofTable(file, text, CSVFormat.TDF);
      case "csv" -> ofTable(file, text, CSVFormat.RFC4180);
      default -> throw new IOException(file + ": a manifest is a .csv, .tsv or .json file");
    };
  }

  private static Manifest ofTable(Path file, String text, CSVFormat as) throws IOException {
    CSVFormat format =
        as.builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    Map<String, Metadata> rows = new HashMap<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      if (!parser.getHeaderNames().contains("file")) {
        throw new IOException(file + ": the first row has to name the columns, one of them file");
      }
      for (CSVRecord row : parser) {
        Function<String, @Nullable String> field = name -> row.isSet(name) ? row.get(name) : null;
        add(rows, file, row.getRecordNumber(), field);
      }
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return new Manifest(rows);
  }

  private static Manifest ofJson(Path file, String text) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": " + e.getOriginalMessage(), e);
    }
    if (!root.isArray()) {
      throw new IOException(file + ": has to be a list of objects");
    }
    Map<String, Metadata> rows = new HashMap<>();
    long number = 0;
    for (JsonNode row : root) {
      add(rows, file, ++number, fields(row));
    }
    return new Manifest(rows);
  }

  private static void add(
      Map<String, Metadata> rows, Path file, long number, Function<String, @Nullable String> field)
      throws IOException {
    String of = field.apply("file");
    if (of == null || of.isBlank()) {
      throw new IOException(file + ", row " + number + ": names no file");
    }
    try {
      rows.put(Manifest.levelled(of.strip()), MetadataFields.of(field));
    } catch (UnreadableException e) {
      throw new IOException(file + ", row " + number + ": " + e.reason(), e);
    }
  }

  private static Function<String, @Nullable String> fields(JsonNode object) {
    return name -> {
      JsonNode value =
          object.get(name.equals("authority") && object.has("authorities") ? "authorities" : name);
      if (value == null || value.isNull()) {
        return null;
      }
      if (!value.isArray()) {
        return value.asText();
      }
      List<String> all = new ArrayList<>();
      value.forEach(each -> all.add(each.asText()));
      return String.join(";", all);
    };
  }
}
