package org.onrecord.query;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Filter.AnyOf;
import org.onrecord.query.Filter.Field;

/** Joins clauses into as flat a tree as means the same. */
final class Joiner {

  /** A setting holds its place in the reading by a clause of its own, taken out at the end. */
  private final IdentityHashMap<Clause, String> settings = new IdentityHashMap<>();

  /** The mark of a setting in the tree. */
  Clause setting(Token.Filter filter) {
    var mark = new Clause.Everything();
    settings.put(mark, "[" + filter.field().word() + "=" + filter.values().getFirst().text() + "]");
    return mark;
  }

  @Nullable Clause or(List<Clause> clauses) {
    if (clauses.size() <= 1) {
      return clauses.isEmpty() ? null : clauses.getFirst();
    }
    var flat = new ArrayList<Clause>();
    for (Clause c : clauses) {
      if (c instanceof Clause.Or or) {
        flat.addAll(or.clauses());
      } else {
        flat.add(c);
      }
    }
    return new Clause.Or(flat);
  }

  @Nullable Clause and(@Nullable Clause left, @Nullable Clause right) {
    var both = new ArrayList<Clause>();
    if (left != null) {
      both.add(left);
    }
    if (right != null) {
      both.add(right);
    }
    return and(both);
  }

  @Nullable Clause and(List<Clause> clauses) {
    var flat = new ArrayList<Clause>();
    for (Clause c : clauses) {
      if (c instanceof Clause.And and) {
        flat.addAll(and.clauses());
      } else {
        flat.add(c);
      }
    }
    List<Clause> joined = joinFilters(flat);
    return switch (joined.size()) {
      case 0 -> null;
      case 1 -> joined.getFirst();
      default -> new Clause.And(joined);
    };
  }

  /** Filters of one field become one filter with either value, at the first one's place. */
  private static List<Clause> joinFilters(List<Clause> clauses) {
    var joined = new ArrayList<Clause>();
    var places = new LinkedHashMap<Field, Integer>();
    for (Clause c : clauses) {
      if (c instanceof Clause.Where(AnyOf any)
          && any.field() != Field.IS
          && any.field() != Field.HAS) {
        Integer place = places.putIfAbsent(any.field(), joined.size());
        if (place != null) {
          joined.set(place, either(joined.get(place), any));
          continue;
        }
      }
      joined.add(c);
    }
    return joined;
  }

  private static Clause either(Clause before, AnyOf more) {
    var values = new LinkedHashSet<String>();
    if (before instanceof Clause.Where(AnyOf any)) {
      values.addAll(any.values());
    }
    values.addAll(more.values());
    return new Clause.Where(new AnyOf(more.field(), List.copyOf(values)));
  }

  Clause not(Clause clause) {
    return clause instanceof Clause.Not not ? not.clause() : new Clause.Not(clause);
  }

  static boolean isNearOperand(Clause clause) {
    return switch (clause) {
      case Clause.Word w -> true;
      case Clause.Phrase p -> p.slop() == 0;
      case Clause.Prefix p -> true;
      case Clause.And a -> false;
      case Clause.Or o -> false;
      case Clause.Not n -> false;
      case Clause.Near n -> false;
      case Clause.Fuzzy f -> false;
      case Clause.Where w -> false;
      case Clause.Everything e -> false;
    };
  }

  /** Whether NEAR may follow: an operand, or a chain of NEARs. */
  static boolean canStandNear(Clause left) {
    return isNearOperand(left)
        || left instanceof Clause.Near
        || (left instanceof Clause.And and && and.clauses().getLast() instanceof Clause.Near);
  }

  /** {@code a NEAR b NEAR c} is one NEAR; with different distances, each neighbour pair is one. */
  Clause near(Clause left, Clause right, int distance) {
    return switch (left) {
      case Clause.Near near when near.distance() == distance -> {
        var all = new ArrayList<>(near.clauses());
        all.add(right);
        yield new Clause.Near(all, distance);
      }
      case Clause.Near near ->
          new Clause.And(
              List.of(near, new Clause.Near(List.of(near.clauses().getLast(), right), distance)));
      case Clause.And and -> {
        Clause last = near(and.clauses().getLast(), right, distance);
        var all = new ArrayList<>(and.clauses().subList(0, and.clauses().size() - 1));
        if (last instanceof Clause.And pair) {
          all.addAll(pair.clauses());
        } else {
          all.add(last);
        }
        yield new Clause.And(all);
      }
      default -> new Clause.Near(List.of(left, right), distance);
    };
  }

  /** The reading of the finished tree, settings in their places. */
  String reading(@Nullable Clause clause) {
    return Reading.of(clause, settings);
  }

  /** The tree without the settings' marks; null where nothing else is left. */
  @Nullable Clause withoutSettings(@Nullable Clause clause) {
    if (clause == null || settings.containsKey(clause)) {
      return null;
    }
    return switch (clause) {
      case Clause.And(var all) -> and(withoutSettings(all));
      case Clause.Or(var any) -> or(withoutSettings(any));
      default -> clause;
    };
  }

  private List<Clause> withoutSettings(List<Clause> clauses) {
    var kept = new ArrayList<Clause>();
    for (Clause c : clauses) {
      Clause without = withoutSettings(c);
      if (without != null) {
        kept.add(without);
      }
    }
    return kept;
  }
}
