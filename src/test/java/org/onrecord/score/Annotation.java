package org.onrecord.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Span;

/**
 * One attribution that an annotator marked in an article, in brat's stand-off format: text-bound
 * spans ({@code T3}) and events that join them ({@code E1}).
 *
 * @param content what is said, in one span or several; white space alone between two joins them
 * @param cue the reporting words from the first part marked to the last, empty where those stand in
 *     the other order; null where none are marked
 * @param source who says it; null where nobody is marked
 */
record Annotation(List<Span> content, @Nullable Span cue, @Nullable Span source) {

  private static final Pattern BOUND =
      Pattern.compile("(T\\d+)\\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\\t.*)?");
  private static final Pattern EVENT = Pattern.compile("E\\d+\\t(.*)");
  private static final Pattern ROLE = Pattern.compile("(\\S+?):(\\S+)");

  /** All that one annotator marked, in order of the text. */
  static List<Annotation> read(String text, Path file) throws IOException {
    Map<String, List<Span>> bound = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Matcher span = BOUND.matcher(line);
      Matcher event = EVENT.matcher(line);
      if (span.matches()) {
        bound.put(span.group(1), spans(span.group(2)));
      } else if (event.matches()) {
        events.add(event.group(1));
      }
    }
    List<Annotation> all = new ArrayList<>();
    for (String event : events) {
      Annotation one = of(text, event, bound);
      if (!one.content().isEmpty()) {
        all.add(one);
      }
    }
    all.sort(Comparator.comparing(Annotation::order));
    return all;
  }

  private static Annotation of(String text, String event, Map<String, List<Span>> bound) {
    List<Span> content = new ArrayList<>();
    Span cue = null;
    Span source = null;
    Matcher role = ROLE.matcher(event);
    while (role.find()) {
      List<Span> spans = bound.getOrDefault(role.group(2), List.of());
      if (spans.isEmpty()) {
        continue;
      }
      int start = spans.getFirst().start();
      Span whole = new Span(start, Math.max(start, spans.getLast().end()));
      if (role.group(1).equals("Cue")) {
        cue = whole;
      } else if (role.group(1).equals("Source")) {
        source = whole;
      } else if (role.group(1).startsWith("Content")) {
        content.addAll(spans);
      }
    }
    return new Annotation(joined(text, content), cue, source);
  }

  private static List<Span> spans(String ranges) {
    List<Span> spans = new ArrayList<>();
    for (String range : ranges.split(";", 0)) {
      int space = range.indexOf(' ');
      spans.add(
          new Span(
              Integer.parseInt(range.substring(0, space)),
              Integer.parseInt(range.substring(space + 1))));
    }
    return spans;
  }

  private static List<Span> joined(String text, List<Span> content) {
    List<Span> sorted = new ArrayList<>(content);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isBlank(text, last.end(), span.start())) {
        joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean isBlank(String text, int from, int to) {
    return from >= to || text.substring(from, to).isBlank();
  }

  /** Sorts by where content and cue begin and end. */
  private String order() {
    Span first = content.getFirst();
    Span second = cue == null ? new Span(0, 0) : cue;
    return String.format(
        Locale.ROOT,
        "%09d %09d %09d %09d",
        first.start(),
        first.end(),
        second.start(),
        second.end());
  }

  /**
   * Of several annotators of one article the one who agrees best with the others on what is
   * content; the first of equals.
   */
  static List<Annotation> best(List<List<Annotation>> choices) {
    List<BitSet> contents = choices.stream().map(Annotation::characters).toList();
    int best = 0;
    double most = -1;
    for (int i = 0; i < choices.size(); i++) {
      double agreement = 0;
      for (int k = 0; k < choices.size(); k++) {
        agreement += k == i ? 0 : agreement(contents.get(i), contents.get(k));
      }
      if (agreement > most) {
        best = i;
        most = agreement;
      }
    }
    return choices.get(best);
  }

  private static BitSet characters(List<Annotation> all) {
    var set = new BitSet();
    all.forEach(one -> one.content().forEach(span -> set.set(span.start(), span.end())));
    return set;
  }

  private static double agreement(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int whole = a.cardinality() + b.cardinality();
    return 2.0 * both.cardinality() / Math.max(1, whole);
  }
}
