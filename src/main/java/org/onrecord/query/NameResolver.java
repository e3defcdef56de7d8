package org.onrecord.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Authority;
import org.onrecord.query.Filter.AnyOf;
import org.onrecord.query.Filter.Field;
import org.onrecord.query.Notice.Severity;

/**
 * Turns councils' names in a tree into codes, and says where a name is nobody's or several
 * people's. Speakers' names stay words: all who bear them are found, and the reader is told who
 * they are.
 */
public final class NameResolver {

  private static final int LISTED = 5;

  private final ParsedQuery query;
  private final AuthorityNames authorities;
  private final PeopleNames people;
  private final List<Notice> notices = new ArrayList<>();

  private NameResolver(ParsedQuery query, AuthorityNames authorities, PeopleNames people) {
    this.query = query;
    this.authorities = authorities;
    this.people = people;
  }

  /** The query with its names resolved, and with what is to be said of them. */
  public static ParsedQuery resolve(
      ParsedQuery query, AuthorityNames authorities, PeopleNames people) {
    var resolver = new NameResolver(query, authorities, people);
    Clause resolved = resolver.resolve(query.clause());
    return query.with(resolved, resolver.notices);
  }

  private Clause resolve(Clause clause) {
    return switch (clause) {
      case Clause.And(var all) -> new Clause.And(all.stream().map(this::resolve).toList());
      case Clause.Or(var any) -> new Clause.Or(any.stream().map(this::resolve).toList());
      case Clause.Not(var not) -> new Clause.Not(resolve(not));
      case Clause.Where(AnyOf(Field field, var values)) when field == Field.AUTHORITY ->
          new Clause.Where(new AnyOf(field, codes(values)));
      case Clause.Where(AnyOf(Field field, var values)) when field == Field.SPEAKER -> {
        values.forEach(this::speaker);
        yield clause;
      }
      case Clause.Where w -> w;
      case Clause.Near n -> n;
      case Clause.Word w -> w;
      case Clause.Phrase p -> p;
      case Clause.Prefix p -> p;
      case Clause.Fuzzy f -> f;
      case Clause.Everything e -> e;
    };
  }

  private List<String> codes(List<String> names) {
    var codes = new LinkedHashSet<String>();
    for (String name : names) {
      List<Authority> found = authorities.named(name);
      if (found.isEmpty()) {
        warn("UNKNOWN_AUTHORITY", name, "No council is known as “" + name + "”.");
        codes.add(name); // matches nothing, as it should: to drop it would widen the search
      }
      if (found.size() > 1) {
        List<String> all = found.stream().map(a -> a.name() + " (" + a.code() + ")").toList();
        warn(
            "AMBIGUOUS_AUTHORITY",
            name,
            "“" + name + "” may be " + String.join(" or ", all) + "; all were searched.");
      }
      found.forEach(a -> codes.add(a.code()));
    }
    return List.copyOf(codes);
  }

  private void speaker(String name) {
    if (name.matches("[po]_[a-z2-7]{20}")) {
      return;
    }
    List<String> found = people.named(name, LISTED + 1);
    if (found.isEmpty()) {
      List<String> near = people.near(name);
      String hint = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
      warn("UNKNOWN_PERSON", name, "Nobody named “" + name + "” is on record." + hint);
    } else if (found.size() > 1) {
      String list = String.join(", ", found.subList(0, Math.min(LISTED, found.size())));
      String more = found.size() > LISTED ? " and others" : "";
      warn(
          "AMBIGUOUS_PERSON",
          name,
          "“" + name + "” is part of several names: " + list + more + "; all were searched.");
    }
  }

  private void warn(String code, String name, String message) {
    int at = query.typed().toLowerCase(Locale.ROOT).indexOf(name);
    int position = Math.max(at, 0);
    notices.add(
        new Notice(code, position, at < 0 ? 0 : name.length(), message, null, Severity.WARNING));
  }
}
