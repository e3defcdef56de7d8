package org.onrecord.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.query.Filter.Field;

/** A dimension that results can be counted and narrowed by, in the order in which it is shown. */
public enum Facet {
  /** Values are codes, labels are names. */
  AUTHORITY(Field.AUTHORITY),
  /** Values are ids of speakers, or of those who undertake a commitment; labels are names. */
  SPEAKER(Field.SPEAKER),
  /** Values are years, {@code several} and {@code undated}. */
  YEAR(Field.YEAR),
  THEME(Field.THEME),
  CLASS(Field.CLASS),
  PUBLISHER(Field.PUBLISHER),
  BODY(Field.BODY),
  GRADE(Field.JUDGEMENT),
  STATUS(Field.STATUS),
  QUOTE(Field.QUOTE);

  private final Field field;

  Facet(Field field) {
    this.field = field;
  }

  /** The filter that choosing a value adds. */
  public Field field() {
    return field;
  }

  /** Its name in addresses and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet of this name; empty where there is none. */
  public static Optional<Facet> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }
}
