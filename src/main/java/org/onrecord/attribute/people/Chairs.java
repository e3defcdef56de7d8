package org.onrecord.attribute.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;

/**
 * Follows who is in the chair: "the Vice-Chair took the chair", "Councillor X was elected Chair for
 * the meeting". From there on "the Chair" is that person, until somebody else takes it.
 */
public final class Chairs {

  private static final Set<String> TAKES =
      Set.of(
          "took",
          "takes",
          "taking",
          "assumed",
          "assumes",
          "assuming",
          "resumed",
          "resumes",
          "resuming",
          "retook",
          "occupied");
  private static final Set<String> ELECTS = Set.of("elected", "appointed", "confirmed");
  private static final Set<String> CHAIR = Set.of("chair", "chairman", "chairwoman", "chairperson");

  private final Paragraph p;
  private final People people;

  private Chairs(Paragraph p, People people) {
    this.p = p;
    this.people = people;
  }

  /** Notes who takes or is given an office in the course of the document. */
  public static void join(List<Paragraph> paragraphs, People people) {
    for (Paragraph p : paragraphs) {
      Chairs chairs = new Chairs(p, people);
      for (Range s : p.sentences()) {
        chairs.read(s);
      }
    }
  }

  private void read(Range s) {
    for (int i = s.from() + 1; i < s.to(); i++) {
      if (p.quoted(i)) {
        continue;
      }
      boolean chair = p.is(i + 1, "the") && p.is(i + 2, "chair") && !p.at(i + 3).isCapital();
      boolean back = p.is(i, "returned") && p.is(i + 1, "to") && p.is(i + 3, "chair");
      if ((TAKES.contains(p.at(i).lower()) && chair) || back) {
        seat(s, i);
      } else if (p.is(i, "in") && chair && p.nameAt(i - 1) != null) {
        seated(p.nameAt(i - 1), i + 2);
      } else if (ELECTS.contains(p.at(i).lower()) && p.is(i - 1, Kind.BE)) {
        elect(s, i);
      }
    }
  }

  /** "X took the chair": X is whoever stands before the verb, or begins its sentence. */
  private void seat(Range s, int verb) {
    int j = verb - 1;
    while (j > s.from() && (p.is(j, Kind.ADVERB) || p.is(j, "then") || p.is(j, "duly"))) {
      j--;
    }
    if (p.is(j, "and")) {
      seated(first(s.from(), j), verb + 2);
      return;
    }
    if (p.isMark(j, ',') || p.isMark(j, ')')) {
      seated(last(s.from(), j), verb + 2);
      return;
    }
    Name name = p.nameAt(j);
    if (name != null) {
      seated(name, verb + 2);
      return;
    }
    for (Role role : p.roles()) {
      int at = p.at(verb).start();
      Person holder =
          role.to() == j + 1 ? people.holders().of(p.words(role.from(), role.to()), at) : null;
      if (holder != null) {
        holder.addOffice("Chair", at, false);
      }
    }
  }

  private void seated(@Nullable Name name, int chair) {
    if (name != null && name.person().namesakes().isEmpty()) {
      name.person().addOffice("Chair", p.at(Math.min(chair, p.size() - 1)).start(), false);
    }
  }

  private @Nullable Name first(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.nameAt(i) != null) {
        return p.nameAt(i);
      }
    }
    return null;
  }

  private @Nullable Name last(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (p.nameAt(i) != null) {
        return p.nameAt(i);
      }
    }
    return null;
  }

  /** "X was elected Chair", "that X be appointed as Vice-Chair". */
  private void elect(Range s, int verb) {
    int be = verb - 1;
    while (be > s.from() && (p.is(be, Kind.BE) || p.is(be, Kind.HAVE) || p.is(be, Kind.ADVERB))) {
      be--;
    }
    Name name = p.nameAt(be);
    int office = verb + 1;
    while (p.is(office, "as") || p.is(office, "to") || p.is(office, "be") || p.is(office, "the")) {
      office++;
    }
    for (Role role : p.roles()) {
      boolean chair = role.from() == office && CHAIR.contains(p.at(role.head()).lower());
      if (chair && name != null && name.person().namesakes().isEmpty()) {
        String words = p.words(role.from(), role.head() + 1);
        name.person().addOffice(words, p.at(role.from()).start(), false);
      }
    }
  }
}
