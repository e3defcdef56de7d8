package org.onrecord.serve;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.search.FacetChoice;

/** The kind of record that a query is about where nobody says. */
final class DefaultKind {

  private static final Set<Filter.Field> OF_QUOTES =
      EnumSet.of(
          Filter.Field.SPEAKER,
          Filter.Field.ROLE,
          Filter.Field.PARTY,
          Filter.Field.CUE,
          Filter.Field.QUOTE);

  private DefaultKind() {}

  /**
   * Commitments where due or status is asked for, quotes where a speaker, role, party, cue or kind
   * of quote is, judgements where a grade is, else paragraphs. Commitments come first because they
   * alone have both a status and somebody.
   */
  static RecordKind of(Clause clause, List<FacetChoice> choices) {
    var fields = EnumSet.noneOf(Filter.Field.class);
    choices.forEach(c -> fields.add(c.facet().field()));
    boolean due = gather(clause, fields);
    if (due || fields.contains(Filter.Field.STATUS)) {
      return RecordKind.COMMITMENT;
    }
    if (fields.stream().anyMatch(OF_QUOTES::contains)) {
      return RecordKind.QUOTE;
    }
    return fields.contains(Filter.Field.JUDGEMENT) ? RecordKind.JUDGEMENT : RecordKind.PARAGRAPH;
  }

  /** Adds the fields that are filtered by; true where a due date is. */
  private static boolean gather(Clause clause, EnumSet<Filter.Field> fields) {
    return switch (clause) {
      case Clause.And and -> gather(and.clauses(), fields);
      case Clause.Or or -> gather(or.clauses(), fields);
      case Clause.Near near -> gather(near.clauses(), fields);
      case Clause.Not not -> gather(not.clause(), fields);
      case Clause.Where where -> gather(where.filter(), fields);
      case Clause.Word word -> false;
      case Clause.Phrase phrase -> false;
      case Clause.Prefix prefix -> false;
      case Clause.Fuzzy fuzzy -> false;
      case Clause.Everything everything -> false;
    };
  }

  private static boolean gather(List<Clause> clauses, EnumSet<Filter.Field> fields) {
    boolean due = false;
    for (Clause clause : clauses) {
      due |= gather(clause, fields);
    }
    return due;
  }

  private static boolean gather(Filter filter, EnumSet<Filter.Field> fields) {
    return switch (filter) {
      case Filter.AnyOf anyOf -> {
        fields.add(anyOf.field());
        yield anyOf.field() == Filter.Field.HAS && anyOf.values().contains("due");
      }
      case Filter.Between between -> between.field() == Filter.DateField.DUE;
    };
  }
}
