package org.onrecord.attribute.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.onrecord.model.Span;

/**
 * Finds the open actions of minutes: tables with columns for action, owner and date, lines that
 * begin {@code ACTION:}, and lists of {@code X to do Y} under a heading such as {@code Actions}.
 */
final class ActionItems {

  private static final Pattern ACTION =
      Pattern.compile(
          "(?is)(?:agreed |required |key )?(?:actions?|tasks?|action points?|actions?"
              + " (?:required|agreed|point)|what|next steps?|agreed actions?"
              + "|what (?:we|the council) (?:will|shall|are going to|is going to) do(?: next)?)");
  private static final Pattern OWNER =
      Pattern.compile(
          "(?is)(?:.*\\b(?:owner|lead|who|responsib\\w+|officer|assigned|by whom|action by)\\b.*)");
  private static final Pattern WHEN =
      Pattern.compile(
          "(?is)(?:by|.*\\b(?:due|deadline|when|target|timescales?|timeframe|completion|date)\\b.*)");
  private static final Pattern STATUS =
      Pattern.compile(
          "(?is)(?:.*\\b(?:status|progress|update|outcome|rag|position|complete\\??|comments?)\\b.*)");
  private static final Pattern FINISHED =
      Pattern.compile(
          "(?is)\\W*(?:completed?|closed|done|discharged|actioned|achieved|sent|circulated|withdrawn|cancelled|superseded|no"
              + " longer)\\b.*");
  private static final Pattern FINISHED_TAIL =
      Pattern.compile(
          "(?i)[(\\[–—-]\\s*(?:done|completed?|closed|actioned|discharged)\\s*[)\\]]?\\.?$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?is)\\s*\\[?actions?(?: points?)?(?: \\d+)?(?: for [^:]{3,40})?\\s*[:–—-]\\s*(?=\\S)");
  private static final Pattern FIELDS =
      Pattern.compile(
          "(?is)(.{8,400}?)[\\s(\\[]+(?:owner|lead(?: officer)?|who|responsible(?: officer)?|action by|by whom)\\s*[:–-]"
              + "\\s*([^.;|:]{2,80}?)[.;|,)\\]]?(?:\\s+(?:by(?: when)?|due(?: date)?|deadline|date|target(?: date)?|when)\\s*[:–-]"
              + "\\s*([^|]{2,40}?))?[.)\\]]?\\s*");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?is)\\W*(?:agreed )?(?:actions?|action points?|next steps|actions?"
              + " (?:arising|agreed|log|list|required)|actions?/.{3,60}|further information to be"
              + " provided)\\s*:?\\W*");
  private static final Set<String> ARTICLES =
      Set.of(
          "the", "all", "any", "each", "every", "this", "that", "their", "our", "its", "his",
          "her");
  private static final Set<String> AUXILIARY =
      Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would");
  private static final Set<String> VERBS = WordLists.of("undertakings.txt").list("base");

  private final Reading reading;
  private final Doers doers;
  private final DueDates dues;
  private final List<Commitment> found = new ArrayList<>();
  private final Set<Integer> used = new java.util.HashSet<>();
  private @Nullable Columns columns;
  private boolean section;

  ActionItems(Reading reading, Doers doers, DueDates dues) {
    this.reading = reading;
    this.doers = doers;
    this.dues = dues;
    reading.passages().stream().filter(p -> !p.isBoilerplate()).forEach(this::take);
  }

  /** The commitments, in order. */
  List<Commitment> commitments() {
    return found;
  }

  /** The numbers of the passages that are actions, open or not. */
  Set<Integer> passages() {
    return used;
  }

  /** Where a table's columns stand; -1 for those that it lacks. */
  private record Columns(int action, int owner, int when, int status) {}

  private void take(Passage passage) {
    if (passage.role() == PassageRole.ROW || !passage.cells().isEmpty()) {
      row(passage);
      return;
    }
    columns = null;
    String text = passage.text();
    boolean action = text.length() > 2 && isActionWord(text);
    Matcher label = LABEL.matcher(text);
    if (action && label.lookingAt() && text.length() > label.end() + 8) {
      line(passage, label.end(), true);
    } else if (action && text.length() < 90 && SECTION.matcher(text).matches()) {
      section = true;
    } else if (section) {
      int start = LimbText.afterMarker(text);
      boolean item = passage.role() == PassageRole.ITEM;
      if (!line(passage, start, false) && !item) {
        section = false;
      }
    }
  }

  /** Whether a label or heading of actions may stand here; cheap, and right to say no. */
  private static boolean isActionWord(String text) {
    String head = text.substring(0, Math.min(text.length(), 70)).toLowerCase(Locale.ROOT);
    return head.contains("action") || head.contains("next steps") || head.contains("further info");
  }

  private void row(Passage passage) {
    List<String> cells = passage.cells().stream().map(c -> c.of(reading.source().text())).toList();
    Columns header = header(cells);
    if (header != null) {
      columns = header;
      return;
    }
    Columns at = columns;
    if (at == null || at.action >= cells.size()) {
      return;
    }
    used.add(passage.n());
    String status = cell(cells, at.status);
    String action = cells.get(at.action).strip();
    if (FINISHED.matcher(status).matches() || action.length() < 8) {
      return;
    }
    String owner = cell(cells, at.owner);
    String when = cell(cells, at.when);
    if (FINISHED.matcher(when).matches() || FINISHED_TAIL.matcher(action).find()) {
      return;
    }
    Due due = dues.ofCell(when).or(() -> dues.in(action)).orElse(null);
    Span span = passage.cells().get(at.action);
    Who who =
        owner.isBlank()
            ? doers.council()
            : doers.owner(owner, passage.cells().get(at.owner).start());
    add(passage, span, who, due, "action-table");
  }

  private static @Nullable Columns header(List<String> cells) {
    int action = -1;
    int owner = -1;
    int when = -1;
    int status = -1;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).strip();
      if (cell.length() > 40) {
        return null;
      }
      if (action < 0 && ACTION.matcher(cell).matches()) {
        action = i;
      } else if (owner < 0 && OWNER.matcher(cell).matches()) {
        owner = i;
      } else if (STATUS.matcher(cell).matches()) {
        status = status < 0 ? i : status;
      } else if (WHEN.matcher(cell).matches()
          && !cell.toLowerCase(Locale.ROOT).contains("meeting")) {
        when = i;
      }
    }
    boolean ours =
        action >= 0 && cells.get(action).strip().toLowerCase(Locale.ROOT).startsWith("what ");
    return action >= 0 && (owner >= 0 || when >= 0 || ours)
        ? new Columns(action, owner, when, status)
        : null;
  }

  private static String cell(List<String> cells, int at) {
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }

  /** {@code Head of Parks to report back by June}; false where the line is not of this form. */
  private boolean line(Passage passage, int start, boolean labelled) {
    String text = passage.text();
    Matcher fields = FIELDS.matcher(text).region(start, text.length());
    if (labelled && fields.matches()) {
      fields(passage, fields);
      return true;
    }
    Span within = LimbText.trimmed(text, start, text.length());
    Tokens tokens = Tokens.of(text, within.start(), within.end());
    int to = 0;
    while (to < Math.min(tokens.size(), 18)
        && !(tokens.word(to).equals("to") && isVerb(tokens, to))) {
      to++;
    }
    boolean owned = to > 0 && to < Math.min(tokens.size(), 18) && isOwner(tokens, to);
    if (!owned && !labelled) {
      return false;
    }
    used.add(passage.n());
    if (FINISHED.matcher(text.substring(start)).matches()
        || FINISHED_TAIL.matcher(text.strip()).find()
        || tokens.size() < 4) {
      return true;
    }
    Due due = dues.in(tokens, owned ? to : 0, tokens.size(), null);
    int at = passage.span().start();
    Who who =
        owned
            ? doers.owner(
                text.substring(within.start(), tokens.start(to)).strip(), at + within.start())
            : doers.council();
    add(passage, within.shift(at), who, due, labelled ? "action-line" : "action-list");
    return true;
  }

  /** "Action: paint the gate. Owner: Jo Bell. By: 4 May." */
  private void fields(Passage passage, Matcher fields) {
    used.add(passage.n());
    int at = passage.span().start();
    Span action = LimbText.trimmed(passage.text(), fields.start(1), fields.end(1));
    String when = fields.group(3) == null ? "" : fields.group(3);
    Due due = dues.ofCell(when).or(() -> dues.in(fields.group(1))).orElse(null);
    Who who = doers.owner(fields.group(2).strip(), at + fields.start(2));
    add(passage, action.shift(at), who, due, "action-line");
  }

  /** A known verb after to, or any word where an owner stands before it. */
  private static boolean isVerb(Tokens tokens, int to) {
    String word = tokens.word(to + 1);
    if (VERBS.contains(word)) {
      return true;
    }
    boolean plain = !tokens.isCapital(to + 1) && !tokens.isNumber(to + 1) && word.length() > 2;
    return plain
        && !ARTICLES.contains(word)
        && (Side.ofWords(tokens, 0, to) == Side.COUNCIL || isName(tokens, to));
  }

  private static boolean isName(Tokens tokens, int to) {
    for (int i = 0; i < to; i++) {
      if (!tokens.isCapital(i)) {
        return false;
      }
    }
    return to <= 4;
  }

  private static boolean isOwner(Tokens tokens, int to) {
    return tokens.isCapital(0)
        && !isVerbal(tokens, to)
        && !tokens.word(0).equals("to")
        && (to <= 12 || Side.ofWords(tokens, 0, to) == Side.COUNCIL);
  }

  /** "The authority has undertaken to", "The Board is to": a sentence, and no owner. */
  private static boolean isVerbal(Tokens tokens, int to) {
    for (int i = 0; i < to; i++) {
      if (AUXILIARY.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(Passage passage, Span span, Who who, @Nullable Due due, String rule) {
    found.add(
        new Commitment(
            List.of(span),
            List.of(passage.n()),
            span.of(reading.source().text()),
            who.speaker(),
            who.role(),
            due == null ? null : due.when(),
            who.basis(),
            passage.tags(),
            new Explanation(rule, null, who.mention(), List.of())));
  }
}
