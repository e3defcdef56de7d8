package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a document, beside its text: the operator, a sidecar, a manifest's row, or
 * the document's own head. Null, and an empty list, mean that it is not said.
 *
 * @param title the headline
 * @param url where it was published
 * @param publisher who published it
 * @param sourceClass how near to the record it stands
 * @param body the committee or cabinet whose record it is
 * @param date of the meeting, decision or letter, else of publication
 * @param authorities names, aliases or codes of councils, main one first
 * @param retrieved when it was fetched, as worded
 * @param licence its terms of reuse, as worded
 */
public record Metadata(
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable SourceClass sourceClass,
    @Nullable String body,
    @Nullable DateInterval date,
    List<String> authorities,
    @Nullable String retrieved,
    @Nullable String licence) {

  /** Nothing said. */
  public static final Metadata NONE =
      new Metadata(null, null, null, null, null, null, List.of(), null, null);

  public Metadata {
    authorities = List.copyOf(authorities);
  }

  /** This, and where it is silent, what {@code weaker} says. */
  public Metadata over(Metadata weaker) {
    return new Metadata(
        first(title, weaker.title),
        first(url, weaker.url),
        first(publisher, weaker.publisher),
        first(sourceClass, weaker.sourceClass),
        first(body, weaker.body),
        first(date, weaker.date),
        authorities.isEmpty() ? weaker.authorities : authorities,
        first(retrieved, weaker.retrieved),
        first(licence, weaker.licence));
  }

  private static <T> @Nullable T first(@Nullable T strong, @Nullable T weak) {
    return strong != null ? strong : weak;
  }
}
