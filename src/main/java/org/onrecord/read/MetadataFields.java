package org.onrecord.read;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceClass;

/** What an operator says of a document, field by field, as sidecars and manifests have it. */
final class MetadataFields {

  private MetadataFields() {}

  /**
   * The metadata of these fields.
   *
   * @param field gives a field's value by its name; null or blank means that it is not said
   * @throws UnreadableException if a date or a source class is none
   */
  static Metadata of(Function<String, @Nullable String> field) throws UnreadableException {
    return new Metadata(
        value(field, "title"),
        value(field, "url"),
        value(field, "publisher"),
        sourceClass(value(field, "source_class")),
        value(field, "body"),
        date(value(field, "date")),
        list(value(field, "authority")),
        value(field, "retrieved"),
        value(field, "licence"));
  }

  private static @Nullable String value(Function<String, @Nullable String> field, String name) {
    String value = field.apply(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Several councils stand in one field with semicolons between them. */
  private static List<String> list(@Nullable String value) {
    List<String> names = new ArrayList<>();
    if (value != null) {
      for (String name : value.split(";", -1)) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }

  private static @Nullable SourceClass sourceClass(@Nullable String word)
      throws UnreadableException {
    if (word == null) {
      return null;
    }
    return SourceClass.of(word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'))
        .orElseThrow(() ->
            new UnreadableException(
                "source_class is one of "
                    + String.join(", ", SourceClass.words())
                    + ", not "
                    + word));
  }

  private static @Nullable DateInterval date(@Nullable String words) throws UnreadableException {
    if (words == null) {
      return null;
    }
    if (words.matches("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?")) {
      try {
        return DateInterval.ofIso(words, words, DateBasis.METADATA);
      } catch (DateTimeException e) {
        throw new UnreadableException("there is no date " + words, e);
      }
    }
    return HeadDates.first(words)
        .map(day -> DateInterval.ofDay(day, words, DateBasis.METADATA))
        .orElseThrow(
            () -> new UnreadableException("a date is YYYY, YYYY-MM or YYYY-MM-DD, not " + words));
  }
}
