package org.onrecord.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Filter.AnyOf;
import org.onrecord.query.Filter.Between;
import org.onrecord.query.Filter.DateField;

/** A query told back in plain words, so that a reader sees how it was understood. */
final class ReadBack {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private ReadBack() {}

  static String of(Clause clause, String kinds) {
    if (clause instanceof Clause.Everything) {
      return "all " + kinds;
    }
    var words = new ArrayList<Clause>();
    var rest = new ArrayList<String>();
    List<Clause> all = clause instanceof Clause.And and ? and.clauses() : List.of(clause);
    for (Clause c : all) {
      if (c instanceof Clause.Where where) {
        rest.add(filter(where.filter()));
      } else if (c instanceof Clause.Not(var inner)) {
        rest.add(not(inner));
      } else {
        words.add(c);
      }
    }
    String start = kinds + (words.isEmpty() ? "" : " with " + together(words));
    return rest.isEmpty() ? start : start + ", " + String.join(", ", rest);
  }

  private static String not(Clause inner) {
    return inner instanceof Clause.Where where
        ? "but not " + filter(where.filter())
        : "without " + tell(inner);
  }

  /** Plain words side by side are told in one breath. */
  private static String together(List<Clause> clauses) {
    boolean allWords =
        clauses.size() > 1 && clauses.stream().allMatch(Clause.Word.class::isInstance);
    if (!allWords) {
      return list(clauses.stream().map(ReadBack::tell).toList(), "and");
    }
    List<String> words = clauses.stream().map(c -> ((Clause.Word) c).text()).toList();
    return "the words " + list(words, "and") + " (and their forms)";
  }

  private static String tell(Clause clause) {
    return switch (clause) {
      case Clause.And(var all) ->
          "(" + list(all.stream().map(ReadBack::tell).toList(), "and") + ")";
      case Clause.Or(var any) -> "either " + list(any.stream().map(ReadBack::tell).toList(), "or");
      case Clause.Not(var not) -> not(not);
      case Clause.Near(var all, int distance) ->
          list(all.stream().map(ReadBack::bare).toList(), "and")
              + " within "
              + distance
              + " words of each other";
      case Clause.Word(String text) -> "the word " + text + " (and its forms)";
      case Clause.Phrase(String text, int slop) when slop > 0 ->
          "“" + text + "” within " + slop + " words";
      case Clause.Phrase(String text, int slop) -> "exactly “" + text + "”";
      case Clause.Prefix(String text) -> "words that begin with " + text;
      case Clause.Fuzzy(String text) -> "the word " + text + " or one a letter away from it";
      case Clause.Where(Filter filter) -> filter(filter);
      case Clause.Everything e -> "anything";
    };
  }

  private static String bare(Clause clause) {
    return clause instanceof Clause.Word(String text) ? text : tell(clause);
  }

  private static String filter(Filter filter) {
    return switch (filter) {
      case AnyOf(Filter.Field field, var values) -> {
        String any = list(values, "or");
        yield switch (field) {
          case SPEAKER -> "by a speaker named " + any;
          case ROLE -> "by somebody in the role of " + any;
          case PARTY -> "by a member of " + any;
          case CUE -> "with the reporting word " + any;
          case AUTHORITY -> "about the council " + any;
          case BODY -> "of the body " + any;
          case PUBLISHER -> "published by " + any;
          case CLASS -> "from sources of the class " + any;
          case THEME -> "on the theme " + any;
          case YEAR -> values.equals(List.of("undated")) ? "without a date" : "of the year " + any;
          case STATUS -> "with the status " + any;
          case JUDGEMENT -> "judged " + any;
          case QUOTE -> "quoted as " + any + " speech";
          case IS -> "that are " + any;
          case HAS -> "that have " + any;
          case DOC -> "in the document " + any;
        };
      }
      case Between(DateField field, var from, var to) ->
          (field == DateField.DUE ? "due " : "dated ") + days(from, to);
    };
  }

  private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "at any time" : "up to " + DAY.format(to);
    }
    if (to == null) {
      return "from " + DAY.format(from) + " on";
    }
    return from.equals(to) ? DAY.format(from) : DAY.format(from) + " to " + DAY.format(to);
  }

  private static String list(List<String> items, String by) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String head = String.join(", ", items.subList(0, items.size() - 1));
    return head + " " + by + " " + items.getLast();
  }
}
