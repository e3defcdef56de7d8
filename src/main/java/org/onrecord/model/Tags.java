package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every record carries beside its words.
 *
 * @param authorities the councils that the record itself is about or by, main one first
 * @param themes ids of themes
 * @param date the record's own date; null where the document's holds
 * @param lang {@code en} or {@code cy}
 */
public record Tags(
    List<Authority> authorities, List<String> themes, @Nullable DateInterval date, String lang) {

  /** English, and nothing else known. */
  public static final Tags NONE = new Tags(List.of(), List.of(), null, "en");

  public Tags {
    authorities = List.copyOf(authorities);
    themes = List.copyOf(themes);
  }

  public Tags withAuthorities(List<Authority> authorities) {
    return new Tags(authorities, themes, date, lang);
  }

  public Tags withThemes(List<String> themes) {
    return new Tags(authorities, themes, date, lang);
  }

  public Tags withDate(@Nullable DateInterval date) {
    return new Tags(authorities, themes, date, lang);
  }

  public Tags withLang(String lang) {
    return new Tags(authorities, themes, date, lang);
  }
}
