package org.onrecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.Span;
import org.onrecord.model.Tags;

/**
 * The passages of one line, put together as a reading, and where records' words stand in it.
 *
 * @param text the passages' words, parted by empty lines
 * @param byNumber the passage for each number that the line gives
 */
record LinePassages(String text, List<Passage> passages, Map<Integer, Passage> byNumber) {

  private static final LinePassages NONE = new LinePassages("", List.of(), Map.of());
  private static final String BETWEEN = "\n\n";

  static LinePassages of(List<LineFields.PassageFields> fields, Function<LineFields.Own, Tags> tags)
      throws UnreadableException {
    if (fields.isEmpty()) {
      return NONE;
    }
    var text = new StringBuilder();
    List<Passage> passages = new ArrayList<>(fields.size());
    Map<Integer, Passage> byNumber = new HashMap<>();
    Integer heading = null;
    for (LineFields.PassageFields f : fields) {
      if (!text.isEmpty()) {
        text.append(BETWEEN);
      }
      var span = new Span(text.length(), text.length() + f.text().length());
      text.append(f.text());
      PassageRole role = role(f.role());
      int n = passages.size() + 1;
      int level = role == PassageRole.HEADING || role == PassageRole.ITEM ? 1 : 0;
      var passage =
          new Passage(
              n,
              span,
              f.text(),
              role,
              level,
              f.page(),
              heading,
              null,
              List.of(),
              List.of(),
              tags.apply(f.own()));
      passages.add(passage);
      byNumber.put(f.n() > 0 ? f.n() : n, passage);
      if (role == PassageRole.HEADING) {
        heading = n;
      }
    }
    return new LinePassages(text.toString(), passages, byNumber);
  }

  private static PassageRole role(@Nullable String word) throws UnreadableException {
    if (word == null) {
      return PassageRole.PARAGRAPH;
    }
    return PassageRole.of(word)
        .orElseThrow(() -> new UnreadableException("not a role of a passage: " + word));
  }

  /**
   * The numbers of the passages that a record names; those that there are none for are left out.
   */
  List<Integer> numbers(List<Integer> named) {
    List<Integer> numbers = new ArrayList<>(named.size());
    for (Integer n : named) {
      Passage passage = byNumber.get(n);
      if (passage != null) {
        numbers.add(passage.n());
      }
    }
    return numbers;
  }

  /**
   * Where the words of a record stand: each of its lines is looked for in the passages that it
   * names, in order. Empty where the passages do not hold them word for word.
   */
  List<Span> parts(String words, List<Integer> named) {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    for (String part : words.split("\n", -1)) {
      Span span = find(part, named, from);
      if (span == null) {
        return List.of();
      }
      parts.add(span);
      from = span.end();
    }
    return parts;
  }

  private @Nullable Span find(String part, List<Integer> named, int from) {
    for (Integer n : named) {
      Passage passage = byNumber.get(n);
      if (passage != null && passage.span().end() > from && !part.isEmpty()) {
        int start = Math.max(0, from - passage.span().start());
        int at = passage.text().indexOf(part, start);
        if (at >= 0) {
          return new Span(at, at + part.length()).shift(passage.span().start());
        }
      }
    }
    return null;
  }

  /** The words of the first passage named; {@code otherwise} where there is none. */
  String words(List<Integer> named, String otherwise) {
    for (Integer n : named) {
      Passage passage = byNumber.get(n);
      if (passage != null) {
        return passage.text();
      }
    }
    return otherwise;
  }
}
