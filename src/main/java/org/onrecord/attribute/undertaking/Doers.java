package org.onrecord.attribute.undertaking;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.decision.Limb;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Passage;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;

/** Says who is to do something: the person behind a name or an office, else the body as worded. */
final class Doers {

  private static final Pattern SHORT_BODY =
      Pattern.compile(
          "\\b(?:the|The) ((?:Select |Scrutiny |Executive |Overview and Scrutiny"
              + " )?(?:Committee|Panel|Board"
              + "|Commission|Executive|Forum|committee|panel|board|commission))\\b");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(the|an?|this|that) ");
  private static final Pattern JOINING =
      Pattern.compile("(?i)^that |[’']s?$| (?:would|will|shall|should|is|are|to)$|,$");

  /** A body by its head noun, which is nobody's office: "the council's cabinet". */
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)(?:.* )?(?:cabinet|committee|sub-committee|panel|board|commission|council|(?<!chief )executive|forum|assembly"
              + "|authority|department|team|group|officers|members|councillors)(?: (?:of|for) .*)?");

  private static final Set<String> PLURAL =
      Set.of("officers", "members", "councillors", "leaders", "managers", "staff");
  private static final Pattern MAKER =
      Pattern.compile(
          "(?is)\\s*(?:decision(?:(?: |-)?(?:maker|taker)s?| (?:taken|made) by)\\s*:?|taken by\\s*:)\\s*(.{3,120})");

  /** "Lead member Councillor Ann Dale, Cabinet Member for …", as a decision notice heads it. */
  private static final Pattern LEAD_MEMBER =
      Pattern.compile(
          "(?m)^(?:Lead|Cabinet|Executive) [Mm]ember(?::|[ \\u00a0]{2,}|\\t)[ \\u00a0\\t]*((?:Councillor|Cllr) [^,\\n]{3,60})");

  private final Reading reading;
  private final Sides sides;
  private final String text;
  private final String code;
  private @Nullable Who defaultDecider;

  Doers(Reading reading) {
    this.reading = reading;
    this.sides = new Sides(reading);
    this.text = reading.source().text();
    this.code =
        reading.facts().authorities().isEmpty()
            ? ""
            : reading.facts().authorities().getFirst().code();
  }

  /** Who stands on whose side in this document. */
  Sides sides() {
    return sides;
  }

  /** Whom some words of the reading stand for; as worded where nobody is known by them. */
  Who named(String words, int offset) {
    String stripped = bare(words);
    if (stripped.isEmpty()) {
      return council();
    }
    if (BODY.matcher(stripped).matches()) {
      return worded(stripped, offset);
    }
    for (Person person : reading.people().all()) {
      if (person.isFull() && isWorded(stripped, person.name())) {
        Span name = new Span(offset, offset + words.length());
        Speaker speaker = reading.people().speaker(person);
        return new Who(speaker, person.role(), AttributionBasis.NAMED, name);
      }
    }
    Who known = reading.people().who(stripped, offset);
    return known.speaker() instanceof Speaker.Person ? known : worded(stripped, offset);
  }

  /** "Director of Education Ann Lee", "Director of Education (Ann Lee)", "Ann Lee, Director". */
  private static boolean isWorded(String words, String name) {
    int at = words.indexOf(name);
    int end = at + name.length();
    return words.endsWith(" " + name)
        || words.endsWith("(" + name + ")")
        || (at >= 0 && words.startsWith(", ", end) && words.lastIndexOf(" and ", at) < 0);
  }

  /** Whether some words are a name or an office whose holder the document shows. */
  boolean isPerson(String words, int offset) {
    String stripped = bare(words);
    Tokens tokens = Tokens.of(stripped);
    boolean titled = Side.ofWords(tokens) == Side.COUNCIL || tokens.isCapital(tokens.size() - 1);
    return titled && reading.people().who(stripped, offset).speaker() instanceof Speaker.Person;
  }

  /** Without what only joins the words to their sentence: {@code that the Director would}. */
  private static String bare(String words) {
    String stripped = BLANKS.matcher(words.strip()).replaceAll(" ");
    int from = 0;
    while (from < stripped.length() && "| ,".indexOf(stripped.charAt(from)) >= 0) {
      from++;
    }
    stripped = stripped.substring(from);
    return JOINING.matcher(stripped).replaceAll("");
  }

  /** Several owners, such as a cell may name, are the first of them. */
  Who owner(String cell, int offset) {
    String first =
        cell
            .split(
                "\\s*(?:/|;|\\n| and (?=(?:Councillor|Cllr|Mr|Ms|Mrs|Head|Director|Chair|the) ))\\s*",
                2)[0]
            .strip();
    return named(first, offset);
  }

  private Who worded(String words, int offset) {
    String name = lowered(words);
    String core = ARTICLE.matcher(name).replaceFirst("");
    Speaker speaker =
        !core.isEmpty() && Character.isUpperCase(core.charAt(0)) && BODY.matcher(name).matches()
            ? Speaker.Body.of(name, code)
            : Speaker.Described.of(name, code);
    return new Who(
        speaker, null, AttributionBasis.NAMED, new Span(offset, offset + words.length()));
  }

  /**
   * "This Council" and "The Council" are the Council; "Officers", as a sentence begins, officers.
   */
  private static String lowered(String words) {
    Matcher article = ARTICLE.matcher(words);
    // "A T Sarn" begins with a name
    boolean initial = words.startsWith("A ") && words.length() > 3 && words.charAt(3) == ' ';
    if (!article.lookingAt() || initial) {
      String lower = words.toLowerCase(Locale.ROOT);
      return PLURAL.contains(lower) ? lower : words;
    }
    String rest = words.substring(article.end());
    String first = article.group(1).toLowerCase(Locale.ROOT);
    return (first.equals("this") || first.equals("that") ? "the" : first) + " " + rest;
  }

  /** The speaker of a statement. */
  Who speaker(Statement statement) {
    return new Who(
        statement.speaker(), statement.role(), statement.basis(), statement.why().name());
  }

  /** The council itself, where nobody else is named. */
  Who council() {
    boolean record =
        reading.facts().sourceClass() == org.onrecord.model.SourceClass.OFFICIAL_RECORD;
    Speaker speaker = Speaker.Described.of(record ? "the Council" : "the council", code);
    return new Who(speaker, null, AttributionBasis.OFFICE, null);
  }

  /** Who says I or we where the document's own voice speaks: in a decision notice, who decided. */
  Who author() {
    return "decision".equals(reading.facts().style()) ? decider() : council();
  }

  /** Who decided a limb: as its lead-in words it, else the decision maker, else the body. */
  Who decider(Limb limb) {
    String worded = limb.decider();
    if (worded != null) {
      String name = worded.strip().replaceFirst("(?i)^that ", "");
      return name.equalsIgnoreCase("cabinet") || name.equalsIgnoreCase("the cabinet")
          ? body("Cabinet")
          : named(name, limb.deciderAt());
    }
    return decider();
  }

  private Who decider() {
    Who known = defaultDecider;
    if (known == null) {
      known = unworded();
      defaultDecider = known;
    }
    return known;
  }

  private Who unworded() {
    for (Passage passage : reading.passages()) {
      Matcher maker = MAKER.matcher(passage.text());
      if (passage.text().length() < 160 && maker.matches()) {
        return named(maker.group(1), passage.span().start() + maker.start(1));
      }
    }
    Matcher lead = LEAD_MEMBER.matcher(text);
    if ("decision".equals(reading.facts().style()) && lead.find()) {
      return named(lead.group(1), lead.start(1));
    }
    return body(body());
  }

  private Who body(String name) {
    return new Who(Speaker.Body.of(name, code), null, AttributionBasis.OFFICE, null);
  }

  /** The deciding body as the document's text calls it. */
  private String body() {
    String named = reading.facts().body();
    String lower = named == null ? "" : named.toLowerCase(Locale.ROOT);
    if (lower.equals("mayor and cabinet")) {
      return "the Mayor and Cabinet";
    }
    if (lower.contains("cabinet") && !lower.contains("scrutiny") && !lower.contains("panel")) {
      return "Cabinet";
    }
    Matcher matcher = SHORT_BODY.matcher(text);
    var counts = new java.util.LinkedHashMap<String, Integer>();
    while (!lower.equals("council") && matcher.find()) {
      String found = matcher.group(1);
      if (named == null || lower.endsWith(found.toLowerCase(Locale.ROOT))) {
        counts.merge(found, 1, Integer::sum);
      }
    }
    String most = null;
    int times = 0;
    for (var count : counts.entrySet()) {
      if (count.getValue() > times) {
        most = count.getKey();
        times = count.getValue();
      }
    }
    if (most != null) {
      return "the " + most;
    }
    if (named != null) {
      return lower.endsWith("council") || lower.endsWith("executive") ? "the " + named : named;
    }
    return text.contains("Cabinet") ? "Cabinet" : "the Council";
  }

  /** The statements whose words hold an offset of the reading. */
  @Nullable Statement statementAt(int offset) {
    for (Statement statement : reading.statements()) {
      for (Span part : statement.parts()) {
        if (part.start() <= offset && offset < part.end()) {
          return statement;
        }
      }
    }
    return null;
  }

  /** The first statement that begins within a span; null where none does. */
  @Nullable Statement statementIn(Span span) {
    for (Statement statement : reading.statements()) {
      int start = statement.parts().isEmpty() ? -1 : statement.parts().getFirst().start();
      if (span.start() <= start && start < span.end()) {
        return statement;
      }
    }
    return null;
  }

  /**
   * The last statement before an offset in the same passage, else in the items of the same list
   * where all of them are one speaker's; null where there is none.
   */
  @Nullable Statement statementBefore(Passage passage, int offset) {
    Statement here = null;
    Statement sibling = null;
    boolean oneSpeaker = true;
    for (Statement statement : reading.statements()) {
      int n = statement.passages().isEmpty() ? 0 : statement.passages().getLast();
      if (n == passage.n() && statement.parts().getLast().end() <= offset) {
        here = statement;
      } else if (n > 0 && n != passage.n() && isSibling(passage, n)) {
        oneSpeaker &= sibling == null || Objects.equals(sibling.speaker(), statement.speaker());
        sibling = statement;
      }
    }
    return here != null ? here : oneSpeaker ? sibling : null;
  }

  private boolean isSibling(Passage passage, int n) {
    Integer leadIn = passage.leadIn();
    return leadIn != null && leadIn.equals(reading.passages().get(n - 1).leadIn());
  }
}
