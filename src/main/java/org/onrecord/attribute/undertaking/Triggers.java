package org.onrecord.attribute.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;

/** Finds the words of a sentence that undertake something, with their subjects. */
final class Triggers {

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> PRESENT = WORDS.list("present");
  private static final Set<String> PRESENT_PHRASES = WORDS.list("present-phrases");

  /** The first words of those phrases, so that hardly any word is joined to its next. */
  private static final Set<String> PRESENT_OPENERS =
      PRESENT_PHRASES.stream()
          .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "am", "'s", "be", "been", "being");

  private static final Set<String> OBJECT =
      Set.of(
          "a", "an", "the", "no", "its", "their", "his", "her", "our", "every", "each", "free",
          "more", "less", "fewer", "one", "two", "three", "four", "five", "six");

  /** After these {@code open} says how something is. */
  private static final Set<String> KEPT =
      Set.of("remains", "remain", "stays", "stay", "keep", "keeps", "kept", "left", "remained");

  /** After these a verb's plain form is an infinitive. */
  private static final Set<String> NO_FINITE =
      Set.of("to", "can", "could", "may", "might", "must", "should", "cannot", "did", "do");

  private static final Set<String> SKIPPED = WORDS.list("skipped");

  /** Nouns of which "is to" says what they are, not what is done. */
  private static final Set<String> AIMS = WORDS.list("aims");

  private static final Set<String> EMPTY_SUBJECT =
      Set.of("it", "this", "that", "there", "what", "here", "which");

  private final Tokens tokens;
  private final int from;
  private final int to;
  private final ClauseBounds bounds;
  private final PromiseWords promises;

  Triggers(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.bounds = new ClauseBounds(tokens, from, to);
    this.promises = new PromiseWords(tokens, from, to);
  }

  List<Trigger> find() {
    var found = new ArrayList<Trigger>();
    for (int i = from; i < to; i++) {
      Trigger trigger = at(i);
      if (trigger != null) {
        found.add(trigger);
      }
    }
    return found;
  }

  private @Nullable Trigger at(int i) {
    String word = tokens.word(i);
    if (isModal(word)) {
      // "Will Theobald" is a name, "I'll" is not
      if (tokens.isCapital(i) && i > from && word.indexOf('\'') < 0) {
        return null;
      }
      boolean would = word.startsWith("would");
      boolean noun =
          word.equals("will")
              && i > from
              && (tokens.isPossessive(i - 1) || tokens.word(i + 1).equals("to"));
      boolean elided = !tokens.joinsNext(i) && bounds.isCommaBefore(i + 1) && !isAsideBefore(i + 1);
      // "would rather" and "would like" say what somebody prefers
      boolean wish = would && tokens.word(i + 1).equals("rather");
      if (isCleft(i)) {
        int verb = tokens.word(i + 3).equals("to") ? i + 4 : i + 3;
        return verb < to ? new Trigger(i, verb, Trigger.Kind.WILL, i - 2, i - 1, i, false) : null;
      }
      return noun || elided || wish
          ? null
          : trigger(i, i + 1, would ? Trigger.Kind.WOULD : Trigger.Kind.WILL);
    }
    boolean toNext = tokens.word(i + 1).equals("to") && i + 2 < to;
    int be = word.equals("going") && toNext ? beBefore(i) : -1;
    if (be >= 0) {
      return tokens.isCapital(i + 2) ? null : trigger(be, i + 2, Trigger.Kind.WILL);
    }
    if (BE.contains(word) && toNext && i > from && !tokens.isCapital(i + 2)) {
      return isAim(i) ? null : trigger(i, i + 2, Trigger.Kind.IS_TO);
    }
    if (PromiseWords.isOne(word)) {
      PromiseWords.Found promise = promises.at(i);
      return promise == null ? null : trigger(promise.at(), promise.verb(), Trigger.Kind.PROMISE);
    }
    boolean present =
        PRESENT.contains(word)
            || (PRESENT_OPENERS.contains(word)
                && PRESENT_PHRASES.contains(word + " " + tokens.word(i + 1)));
    if (present && i > from && isFinite(i)) {
      return trigger(i, i, Trigger.Kind.PRESENT);
    }
    return null;
  }

  /** Whether a verb's plain form is no infinitive: {@code will open}, {@code to open}. */
  private boolean isFinite(int i) {
    // "keep the pool open", "will open": a form in -s is finite wherever it stands
    for (int at = i - 1; !tokens.word(i).endsWith("s") && at >= Math.max(from, i - 6); at--) {
      if (bounds.isCommaBefore(at + 1)) {
        break;
      }
      String word = tokens.word(at);
      if (isModal(word) || NO_FINITE.contains(word)) {
        return false;
      }
    }
    String before = tokens.word(i - 1);
    return !before.equals("to")
        && !BE.contains(before)
        && !KEPT.contains(before)
        && (isThird(i) || isPlural(i));
  }

  private boolean isThird(int i) {
    return tokens.word(i).endsWith("s");
  }

  /** {@code six more wardens start}, {@code we open}; not {@code with the door open}. */
  private boolean isPlural(int i) {
    for (int at = i - 1; at >= from; at--) {
      String word = tokens.word(at);
      if ((word.endsWith("s") && !word.endsWith("ss"))
          || word.equals("we")
          || word.equals("they")
          || word.equals("you")
          || word.equals("i")
          || word.equals("ones")
          || word.equals("people")) {
        return true;
      }
      if (word.endsWith("ed") || word.equals("with")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Trigger trigger(int at, int firstVerb, Trigger.Kind kind) {
    int verb = firstVerb;
    boolean negated = tokens.word(at).endsWith("n't") || tokens.word(at + 1).equals("not");
    while (verb < to && isSkipped(verb)) {
      String word = tokens.word(verb);
      negated |= word.equals("not") || word.equals("never") || word.equals("longer");
      boolean stops =
          (word.equals("continue") && verb + 1 < to && !tokens.word(verb + 1).equals("to"))
              || (word.equals("have") && verb + 1 < to && isObject(verb + 1));
      if (stops || (word.equals("be") && verb + 1 >= to)) {
        break;
      }
      verb++;
    }
    if (verb >= to) {
      boolean last =
          kind != Trigger.Kind.PRESENT && to - 1 > at && !SKIPPED.contains(tokens.word(to - 1));
      if (!last && !tokens.word(to - 1).equals("continue")) {
        return null;
      }
      verb = to - 1;
    }
    return bounds.of(at, verb, kind, negated);
  }

  /** A small word between a modal and its verb: {@code also}, {@code no longer}. */
  private boolean isSkipped(int i) {
    String word = tokens.word(i);
    boolean longer =
        (word.equals("no") && tokens.word(i + 1).equals("longer"))
            || (word.equals("longer") && tokens.word(i - 1).equals("no"));
    return longer || SKIPPED.contains(word) || word.endsWith("ly");
  }

  /** What follows "have" where that is the verb itself: "will have its fees met". */
  private boolean isObject(int i) {
    return OBJECT.contains(tokens.word(i)) || tokens.isNumber(i);
  }

  /** {@code What we will do is open the hall}. */
  private boolean isCleft(int i) {
    return i >= from + 2
        && tokens.word(i - 2).equals("what")
        && tokens.word(i + 1).equals("do")
        && tokens.word(i + 2).equals("is");
  }

  /** Whether an aside opens here that closes before the verb: {@code will, by June, open}. */
  private boolean isAsideBefore(int i) {
    for (int at = i + 1; at < Math.min(to, i + 6); at++) {
      if (bounds.isCommaBefore(at)) {
        return true;
      }
    }
    return false;
  }

  /** The form of be that going belongs to: {@code is not going}; -1 where there is none. */
  private int beBefore(int going) {
    for (int i = going - 1; i >= Math.max(from, going - 2); i--) {
      if (isBe(i) || tokens.word(i).endsWith("n't")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBe(int i) {
    String word = tokens.word(i);
    return BE.contains(word) || word.endsWith("'re") || word.endsWith("'m") || word.endsWith("'s");
  }

  private boolean isAim(int i) {
    for (int at = Math.max(from, i - 7); at < i; at++) {
      if (AIMS.contains(tokens.word(at)) || (at == i - 1 && isEmptySubject(i))) {
        return true;
      }
    }
    return tokens.word(i + 2).equals("ensure") || tokens.word(i).equals("be");
  }

  /** {@code This is to}, {@code it was to}; but {@code it is to publish a plan}. */
  private boolean isEmptySubject(int be) {
    String subject = tokens.word(be - 1);
    boolean body = subject.equals("it") && tokens.word(be).equals("is");
    return EMPTY_SUBJECT.contains(subject) && !body;
  }

  private static boolean isModal(String word) {
    return switch (word) {
      case "will", "shall", "would", "won't", "shan't", "wouldn't" -> true;
      default -> word.endsWith("'ll");
    };
  }
}
