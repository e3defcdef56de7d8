package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Notice.Severity;

/** Gathers what was odd about one query, with positions in what the reader typed. */
final class Notices {

  private final String typed;
  private final QueryText text;
  private final List<Notice> all = new ArrayList<>();

  Notices(String typed, QueryText text) {
    this.typed = typed;
    this.text = text;
  }

  void note(String code, int start, int end, String message) {
    add(code, start, end, message, null, Severity.NOTE);
  }

  /** A warning whose fix puts {@code instead} in the place of the odd words. */
  void warn(String code, int start, int end, String message, @Nullable String instead) {
    add(code, start, end, message, instead, Severity.WARNING);
  }

  /** An error; its fix likewise. */
  void error(String code, int start, int end, String message, @Nullable String instead) {
    add(code, start, end, message, instead, Severity.ERROR);
  }

  private void add(
      String code,
      int start,
      int end,
      String message,
      @Nullable String instead,
      Severity severity) {
    int from = text.typedPosition(start);
    int to = Math.max(from, text.typedPosition(end));
    String fix = null;
    if (instead != null) {
      fix = (typed.substring(0, from) + instead + typed.substring(to)).strip();
    }
    all.add(new Notice(code, from, to - from, message, fix, severity));
  }

  boolean hasError() {
    return all.stream().anyMatch(n -> n.severity() == Severity.ERROR);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<Notice> all() {
    return List.copyOf(all);
  }
}
