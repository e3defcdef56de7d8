package org.onrecord.attribute.undertaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.decision.Limb;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.Due;
import org.onrecord.attribute.time.DueDates;
import org.onrecord.model.Commitment;
import org.onrecord.model.Explanation;
import org.onrecord.model.Passage;
import org.onrecord.model.Span;

/** Tells which limbs of a resolution bind, and whom. */
final class BindingLimbs {

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> BINDING = WORDS.list("limb");
  private static final Set<String> IDLE = WORDS.list("limb-idle");
  private static final Set<String> ASKING = WORDS.list("limb-ask");

  private static final int AND_THAT = " and that ".length();
  private static final Pattern RECOMMENDS =
      Pattern.compile("(?is)(?:that |to |be )?(?:it be )?recommend.*");

  private final Reading reading;
  private final LimbDoers limbDoers;
  private final DueDates dues;

  /** Whom the items below a limb are asked of, by the limb's passage. */
  private final Map<Integer, Who> asked = new HashMap<>();

  BindingLimbs(Reading reading, Doers doers, DueDates dues) {
    this.reading = reading;
    this.limbDoers = new LimbDoers(doers);
    this.dues = dues;
  }

  /** The commitments among the limbs, in order. */
  List<Commitment> of(List<Limb> limbs) {
    var found = new ArrayList<Commitment>();
    for (Limb limb : limbs) {
      if (!limb.carried()) {
        continue;
      }
      for (Limb part : parts(limb)) {
        Commitment commitment = of(part);
        if (commitment != null) {
          found.add(commitment);
        }
      }
    }
    return found;
  }

  /** Two where each half of {@code … and that …} binds by a day of its own. */
  private List<Limb> parts(Limb limb) {
    String words = limb.span().of(reading.source().text());
    int and = words.indexOf(" and that ");
    if (and < 0 || and != words.lastIndexOf(" and that ")) {
      return List.of(limb);
    }
    int start = limb.span().start();
    boolean comma = and > 0 && words.charAt(and - 1) == ',';
    Limb first = limb.at(new Span(start, start + (comma ? and - 1 : and)));
    Limb second = limb.at(new Span(start + and + AND_THAT, limb.span().end()));
    Commitment one = of(first);
    Commitment two = of(second);
    boolean both = one != null && two != null && !Objects.equals(one.due(), two.due());
    return both ? List.of(first, second) : List.of(limb);
  }

  /** The part of a limb that may bind: what follows a procedural half, else the whole. */
  private static String binding(String words) {
    int and = words.indexOf(" and that ");
    String first = and < 0 ? words : words.substring(0, and);
    boolean procedure = Procedure.is(first);
    return procedure && and > 0 ? words.substring(and + AND_THAT) : words;
  }

  private @Nullable Commitment of(Limb limb) {
    String all = reading.source().text();
    String words = limb.span().of(all);
    Passage passage = reading.passages().get(limb.passage() - 1);
    if (passage.text().stripTrailing().endsWith(":")) {
      asks(limb, words);
      return null;
    }
    String core = binding(words);
    if (Procedure.is(core) || RECOMMENDS.matcher(core).matches()) {
      return null;
    }
    Tokens tokens = Tokens.of(core);
    if (tokens.word(0).equals("did") && tokens.word(1).equals("not")) {
      return null;
    }
    Due due = dues.in(tokens, 0, tokens.size(), null);
    Who above = above(passage);
    if (above == null && !binds(tokens, due)) {
      return null;
    }
    Span rest = new Span(limb.span().end() - core.length(), limb.span().end());
    Who who = above != null ? above : limbDoers.of(tokens, limb.at(rest));
    return new Commitment(
        List.of(limb.span()),
        List.of(limb.passage()),
        words,
        who.speaker(),
        who.role(),
        due == null ? null : due.when(),
        who.basis(),
        passage.tags(),
        new Explanation("limb-of-resolution", null, mention(who, all), List.of()));
  }

  /**
   * Whom the limb above instructs: the one that leads in, else, where its items are numbered in
   * another way, the one right before.
   */
  private @Nullable Who above(Passage passage) {
    Integer leadIn = passage.leadIn();
    Who led = leadIn == null ? null : asked.get(leadIn);
    Who before = asked.get(passage.n() - 1);
    if (led == null && before != null) {
      Passage previous = reading.passages().get(passage.n() - 2);
      boolean nested = isDigit(previous.text()) && !isDigit(passage.text());
      boolean sibling = isDigit(previous.text()) == isDigit(passage.text());
      boolean item = !previous.text().stripTrailing().endsWith(":");
      led = nested || (sibling && item) ? before : null;
    }
    if (led != null) {
      asked.put(passage.n(), led);
    }
    return led;
  }

  private static boolean isDigit(String text) {
    String marked = text.strip();
    int at = marked.startsWith("(") ? 1 : 0;
    return marked.length() > at && Character.isDigit(marked.charAt(at));
  }

  /** "To instruct the Harbour Master to:" makes whoever is instructed the doer of what follows. */
  private void asks(Limb limb, String words) {
    Tokens tokens = Tokens.of(words);
    boolean instructs = false;
    for (int i = 0; i < Math.min(tokens.size(), 3); i++) {
      instructs |= ASKING.contains(tokens.word(i));
    }
    if (instructs) {
      asked.put(limb.passage(), limbDoers.of(tokens, limb));
    }
  }

  private static @Nullable Span mention(Who who, String text) {
    Span span = who.mention();
    return span != null && span.end() <= text.length() ? span : null;
  }

  /** Whether anything in the limb binds; to receive something binds only with a day to come. */
  private boolean binds(Tokens tokens, @Nullable Due due) {
    int idle = -1;
    if (isOnlyIdle(tokens)) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i);
      if (IDLE.contains(word) && isOperative(tokens, i) && !LimbShapes.isTender(tokens, word)) {
        boolean later = due != null && due.isDated() && isToCome(due);
        if (word.startsWith("receive") && later) {
          return true;
        }
        idle = i;
      } else if (BINDING.contains(word) && isOperative(tokens, i)) {
        return idle < 0 || follows(tokens, idle, i);
      }
    }
    int last = tokens.size() - 1;
    return idle < 0
        && tokens.size() > 3
        && (tokens.word(0).equals("to")
            || LimbShapes.isToBeDone(tokens)
            || (LimbShapes.isTender(tokens, "accept") && tokens.word(last).equals("accepted"))
            || LimbShapes.isPlainVerb(tokens));
  }

  /** "the progress set out in the report be noted": whatever else stands there only describes. */
  private static boolean isOnlyIdle(Tokens tokens) {
    int last = tokens.size() - 1;
    if (last < 2 || !tokens.word(last).equals("noted") || !tokens.word(last - 1).equals("be")) {
      return false;
    }
    for (int i = 0; i < last - 1; i++) {
      String next = tokens.word(i + 1);
      boolean operative = i == 0 ? BINDING.contains(tokens.word(0)) : tokens.word(i).equals("be");
      if (operative || (tokens.word(i).equals("to") && i == 0) || next.equals("and")) {
        return false;
      }
    }
    return true;
  }

  private boolean isToCome(Due due) {
    java.time.LocalDate day = reading.facts().date().latest();
    java.time.LocalDate latest = due.when().latest();
    return day == null || (latest != null && latest.isAfter(day));
  }

  /** Whether a verb governs the limb, rather than something that the limb speaks of. */
  static boolean isOperative(Tokens tokens, int i) {
    String before = tokens.word(i - 1);
    if (i == 0 || (before.equals("to") && i <= 2) || before.equals("be") || before.equals("been")) {
      return true;
    }
    if (before.equals("and")
        || before.equals("also")
        || before.equals("will")
        || before.equals("shall")
        || before.equals("formally")
        || before.equals("unanimously")
        || (before.equals("to") && and(tokens, i - 2))) {
      return true;
    }
    String word = tokens.word(i);
    if (tokens.word(i + 1).equals("be")) {
      return false; // "the annual report be noted": a noun
    }
    boolean subject =
        i <= 14 && (LimbShapes.BASE.contains(word) || word.endsWith("s") || word.endsWith("ed"));
    boolean decides = word.equals("will") || word.equals("shall") || LimbShapes.BASE.contains(word);
    return subject
        && (decides || i <= 4)
        && !before.equals("the")
        && !before.equals("a")
        && !before.equals("to")
        && !before.equals("of");
  }

  private static boolean and(Tokens tokens, int i) {
    return tokens.word(i).equals("and") || tokens.word(i).equals("also");
  }

  /** After a verb that binds nobody, only one that is joined to it counts. */
  private static boolean follows(Tokens tokens, int idle, int binding) {
    boolean joined = false;
    for (int i = idle + 1; i < binding; i++) {
      String word = tokens.word(i);
      if (word.equals("that") && !joined && !tokens.word(idle).endsWith("d")) {
        return false;
      }
      joined |= word.equals("and");
    }
    return joined;
  }
}
