package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document as a whole.
 *
 * @param id its id
 * @param source the file's name, without folders
 * @param title its headline; null where it has none
 * @param url where it was published; null where unknown
 * @param publisher who published it; null where unknown
 * @param sourceClass how near to the record it stands
 * @param style what it is, in the gold format's words, such as {@code scrutiny-minutes}
 * @param body the committee or cabinet whose record it is; null where there is none
 * @param date of the meeting, decision or letter, else of publication
 * @param authorities the councils that it is by or about, main one first
 * @param flags {@code draft}, {@code approved}, {@code redacted}
 * @param sha256 of the snapshot, in hexadecimal
 * @param licence its terms of reuse; null where unknown
 * @param lang {@code en} or {@code cy}
 */
public record Document(
    DocumentId id,
    String source,
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    SourceClass sourceClass,
    @Nullable String style,
    @Nullable String body,
    DateInterval date,
    List<Authority> authorities,
    List<String> flags,
    String sha256,
    @Nullable String licence,
    String lang) {

  public Document {
    authorities = List.copyOf(authorities);
    flags = List.copyOf(flags);
  }

  /** What it is called before a reader: its title, else its file's name. */
  public String name() {
    return title == null ? source : title;
  }

  /** The code of its main authority; empty where it has none. */
  public String mainAuthorityCode() {
    return authorities.isEmpty() ? "" : authorities.getFirst().code();
  }
}
