package org.onrecord.attribute.undertaking;

import java.util.Set;
import org.onrecord.attribute.decision.Limb;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.Span;

/** Says whom a limb of a resolution binds: whoever it asks or names, else who decided it. */
final class LimbDoers {

  private static final Set<String> ASKING = WordLists.of("undertakings.txt").list("limb-ask");

  private final Doers doers;

  LimbDoers(Doers doers) {
    this.doers = doers;
  }

  /** Whom a limb asks to act; else who decided. */
  Who of(Tokens tokens, Limb limb) {
    int start = limb.span().start();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i);
      boolean that = tokens.word(i + 1).equals("that");
      if (ASKING.contains(word)
          && !that
          && BindingLimbs.isOperative(tokens, i)
          && !tokens.word(i - 1).equals("be")) {
        int to = tokens.next("to", i + 1, i + 17);
        boolean guests = word.startsWith("invite") && Side.ofWords(tokens, i, to) == Side.OUTSIDE;
        if (to > i + 1 && !guests) {
          return subject(tokens, i + 1, to, start);
        }
      }
      boolean asked = tokens.word(i - 1).equals("be") && ASKING.contains(word);
      // to invite guests is the body's own act
      boolean guests = word.startsWith("invite") && Side.ofWords(tokens, 0, i - 1) == Side.OUTSIDE;
      if (asked && tokens.word(i + 1).equals("to") && !guests) {
        return subject(tokens, askedFrom(tokens, i - 1), i - 1, start);
      }
      boolean bare =
          LimbShapes.isBase(word) && i > 1 && !LimbShapes.NO_SUBJECT.contains(tokens.word(i - 1));
      int from = bare ? subjectStart(tokens, i) : -1;
      if (from >= 0) {
        return subject(tokens, from, i, start);
      }
    }
    return doers.decider(limb);
  }

  /** After "the update be noted and", or the limb's beginning. */
  private static int askedFrom(Tokens tokens, int be) {
    for (int i = be - 1; i > 1; i--) {
      if (tokens.word(i).equals("and") && tokens.next("be", 0, i) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Where the subject of {@code (that) the Director bring} begins; -1 where there is none. */
  private static int subjectStart(Tokens tokens, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 14); i--) {
      String word = tokens.word(i);
      boolean first = i == 0 || tokens.word(i - 1).equals("that");
      if (first && !word.equals("to") && !word.equals("that")) {
        boolean office = (tokens.isCapital(i) && i > 0) || tokens.isCapital(i + 1);
        boolean article = word.equals("the") || word.equals("officers") || word.equals("members");
        return office || (article && Side.ofWords(tokens, i, verb) == Side.COUNCIL) ? i : -1;
      }
    }
    return -1;
  }

  private Who subject(Tokens tokens, int from, int to, int offset) {
    int first = tokens.word(from).equals("that") ? from + 1 : from;
    Span span = tokens.span(first, Math.max(first, to - 1));
    return doers.named(span.of(tokens.text()), offset + span.start());
  }
}
