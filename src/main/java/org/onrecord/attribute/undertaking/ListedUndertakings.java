package org.onrecord.attribute.undertaking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.decision.LimbText;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.Due;
import org.onrecord.attribute.time.DueDates;
import org.onrecord.model.Commitment;
import org.onrecord.model.Explanation;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;

/**
 * Finds what is undertaken item by item under a lead-in that ends with the modal: {@code In the
 * coming year we will:}, {@code The Council has promised to:}.
 */
final class ListedUndertakings {

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?is)(?:.*[.,;:!?]\\s+)?(?:.*\\bthat )?(.{1,80}?)\\s+(?:will|shall|would|(?:has |have |had )?(?:pledged|promised"
              + "|agreed|undertaken|committed|vowed)(?: to)?|(?:is|are) going to|pledges? to|promises? to|undertakes? to)"
              + "(?: also| now| therefore| then| each| all)?\\s*[:–—-]+\\s*");

  /** A heading above what is promised point by point. */
  private static final Pattern OURS =
      Pattern.compile(
          "(?i)\\W*(?:what (?:we|the council) (?:will|shall|are going to|is going to) (?:now |then )?do"
              + "(?: next| now)?|(?:next|this|in the coming) year,? we (?:will|shall)"
              + "|our (?:promises|pledges|commitments)(?: to you| for [^.]{3,40})?)\\W*");

  private static final WordLists WORDS = WordLists.of("undertakings.txt");
  private static final Set<String> STATIVE = WORDS.list("stative");
  private static final Set<String> VAGUE = WORDS.list("vague");
  private static final Set<String> COUNTABLE = WORDS.list("countable");
  private static final Set<String> OWN = Set.of("we", "i", "it", "they", "he", "she");

  private final Reading reading;
  private final Doers doers;
  private final DueDates dues;
  private final boolean own;
  private final List<Commitment> found = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();
  private int leadIn;
  private @Nullable Who who;

  ListedUndertakings(Reading reading, Doers doers, DueDates dues, Set<Integer> taken) {
    this.reading = reading;
    this.doers = doers;
    this.dues = dues;
    SourceClass kind = reading.facts().sourceClass();
    this.own = kind != SourceClass.NEWS && kind != SourceClass.INSPECTORATE;
    for (Passage passage : reading.passages()) {
      if (passage.role() == PassageRole.ITEM && !taken.contains(passage.n())) {
        take(passage);
      }
    }
  }

  /** The commitments, in order. */
  List<Commitment> commitments() {
    return found;
  }

  /** The numbers of the passages that are such items, binding or not. */
  Set<Integer> passages() {
    return used;
  }

  private void take(Passage item) {
    Integer leadInOf = item.leadIn() != null ? item.leadIn() : nested(item);
    boolean led = leadInOf != null;
    Integer above = led ? leadInOf : item.heading();
    if (above == null) {
      return;
    }
    if (above != leadIn) {
      leadIn = above;
      Passage passage = reading.passages().get(above - 1);
      boolean ours = own && OURS.matcher(passage.text()).matches();
      who = led ? doer(passage) : ours ? doers.council() : null;
    }
    Who doer = who;
    if (doer == null) {
      return;
    }
    used.add(item.n());
    String text = item.text();
    Span words = LimbText.trimmed(text, LimbText.afterMarker(text), text.length());
    Tokens tokens = Tokens.of(text, words.start(), words.end());
    Due due = tokens.size() < 3 ? null : dues.in(tokens, 0, tokens.size(), null);
    if (tokens.size() >= 3 && isDefinite(tokens, due)) {
      found.add(
          new Commitment(
              List.of(words.shift(item.span().start())),
              List.of(item.n()),
              words.of(text),
              doer.speaker(),
              doer.role(),
              due == null ? null : due.when(),
              doer.basis(),
              item.tags(),
              new Explanation("undertaking-list", null, doer.mention(), List.of())));
    }
  }

  /** The numbered paragraph that leads in lettered items: "3.1 Officers will:", "(a) visit …". */
  private @Nullable Integer nested(Passage item) {
    boolean digit = isDigit(item.text());
    for (int n = item.n() - 1; n > 0; n--) {
      Passage before = reading.passages().get(n - 1);
      if (before.role() != PassageRole.ITEM) {
        return null;
      }
      if (isDigit(before.text()) != digit) {
        return before.text().stripTrailing().endsWith(":") ? n : null;
      }
    }
    return null;
  }

  private static boolean isDigit(String text) {
    String marked = text.strip();
    int at = marked.startsWith("(") ? 1 : 0;
    return marked.length() > at && Character.isDigit(marked.charAt(at));
  }

  /** Who undertakes what a lead-in leads in; null where it is no such lead-in, or an outsider's. */
  private @Nullable Who doer(Passage passage) {
    String text = passage.text();
    Matcher matcher = text.length() > 600 ? null : LEAD_IN.matcher(text);
    if (matcher == null || !matcher.matches()) {
      return null;
    }
    int number = LimbText.afterMarker(matcher.group(1));
    String subject = matcher.group(1).substring(number).strip();
    int at = passage.span().start() + matcher.start(1) + number;
    Tokens tokens = Tokens.of(subject);
    boolean pronoun = tokens.size() > 0 && OWN.contains(tokens.word(tokens.size() - 1));
    Statement statement = doers.statementBefore(passage, passage.span().end());
    if (pronoun && statement != null && statement.speaker() != null) {
      Side side = Side.of(statement.speaker(), statement.role(), reading.facts().isMinutes());
      return side == Side.OUTSIDE ? null : doers.speaker(statement);
    }
    if (pronoun) {
      return own ? doers.council() : null;
    }
    Side side = Side.ofWords(tokens);
    boolean partner =
        own && side == Side.UNKNOWN && tokens.size() > 0 && tokens.word(0).equals("the");
    return partner || side == Side.COUNCIL || doers.isPerson(subject, at)
        ? doers.named(subject, at)
        : null;
  }

  private static boolean isDefinite(Tokens tokens, @Nullable Due due) {
    String verb = tokens.word(0);
    boolean aim = verb.equals("continue") && tokens.word(1).equals("to");
    if (aim || STATIVE.contains(verb) || STATIVE.contains(verb + " " + tokens.word(1))) {
      return false;
    }
    boolean counted = due != null && due.isDated();
    for (int i = 1; i < Math.min(tokens.size(), 9); i++) {
      counted |= tokens.isNumber(i) || COUNTABLE.contains(tokens.word(i));
    }
    return counted || !VAGUE.contains(verb);
  }
}
