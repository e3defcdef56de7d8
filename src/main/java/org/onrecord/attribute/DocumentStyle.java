package org.onrecord.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceClass;

/** Tells by its furniture what a document is, in the gold format's words. */
final class DocumentStyle {

  /** How many passages a document's head has at most. */
  private static final int HEAD = 16;

  private static final Sign INSPECTION =
      Sign.of(
          "(?i)(?:inspection|focused visit|monitoring visit|joint targeted area"
              + " inspection)\\b.{0,80}(?:services|arrangements|children)|inspection dates?:.*",
          "inspection",
          "visit");
  private static final Sign MOTION =
      Sign.of("(?i)(?:notices? of )?motions?\\b.*|.*\\bnotice of motion\\b.*", "motion");
  private static final Sign THIS_COUNCIL =
      Sign.of(
          "(?is)(?:.*\\bthat )?(?:this|the) council\\s*(?:notes|believes|resolves|welcomes)?(?:"
              + " that| to)?\\s*[:–—-]+\\s*",
          "council");
  private static final Sign DECISION =
      Sign.of(
          "(?i)(?:issue - decisions?|(?:officer |key )?decisions?"
              + " (?:details|notice|record|sheet|taker|maker|status)\\b.*|record of (?:a |an"
              + " )?(?:\\w+ )?decisions?\\b.*|(?:date of decision|decision date|delegated"
              + " decision)\\b.*)",
          "decision");
  private static final Sign MEETING =
      Sign.of(
          "(?i)(?:draft |unconfirmed )?minutes\\b.*|agenda and minutes|(?:also"
              + " )?present\\s*[:.-].*|(?:also )?present\\s{2,}.*|in attendance\\b.*|apologies(?:"
              + " for absence)?\\b.*|meeting of .*\\d{4}.*|.*\\bapologies for absence\\b.*",
          "minutes", "present", "attendance", "apologies", "meeting");
  private static final Sign RESOLVED =
      Sign.of(
          "(?i)\\s*(?:it was )?(?:resolved|agreed)\\b\\s*(?:$|that\\b|[:\\-–—(]).*",
          "resolved",
          "agreed");
  private static final Sign REPORT =
      Sign.of(
          "(?i)(?:joint )?report (?:of|to|by|from)\\b.*|(?:\\d+\\.?\\s*)?purpose of (?:the |this"
              + " )?report|(?:\\d+\\.?\\s*)?executive summary|report author\\b.*|wards?"
              + " affected\\b.*|committee and date|responsible officer\\b.*|report no\\b.*",
          "report",
          "purpose",
          "summary",
          "ward",
          "responsible",
          "committee");
  private static final Sign EXECUTIVE =
      Sign.of(
          "(?i).*\\b(?:cabinet|executive(?! (?:director|summary)))\\b.*", "cabinet", "executive");
  private static final Sign SCRUTINY =
      Sign.of(
          "(?i).*\\b(?:scrutiny|select committee|panel|commission|committee|board)\\b.*",
          "scrutiny",
          "committee",
          "panel",
          "commission",
          "board");
  private static final Sign SPEECH =
      Sign.of(
          "(?i)check against delivery.*|(?:this )?speech"
              + " (?:given|delivered|made)\\b.*|.*\\bspeech\\b.{0,40}|(?:address|remarks|statement)"
              + " (?:given|delivered) (?:by|to)\\b.*|delivered (?:by|at|on)\\b.*",
          "speech",
          "deliver",
          "given");
  private static final Sign BLOG =
      Sign.of(
          "(?i)(?:\\w+[’']?s? ){0,3}blog\\b.{0,60}|.*\\bblog\\b.{0,20}|posted by .*",
          "blog",
          "posted");
  private static final Sign FAQ =
      Sign.of(
          "(?i).*\\b(?:frequently asked questions|faqs?|questions and answers)\\b.*",
          "question",
          "faq");
  private static final Sign PRESS =
      Sign.of(
          "(?i)(?:notes? (?:to|for) editors?|ends?|media (?:contact|enquiries)|press"
              + " (?:release|office)|news ?room|news release|release date|for immediate"
              + " release|(?:for )?media release)\\b.*",
          "note",
          "end",
          "media",
          "press",
          "news",
          "release");
  private static final Sign NEWSROOM =
      Sign.of(
          "(?i)(?:by [A-Z][\\p{L}'’-]+ [A-Z].{0,60}|.*\\d{4} by [A-Z].*|local democracy"
              + " reporter\\b.*|register now\\b.*|comments are closed.*|\\d+"
              + " comments?|advertisement\\b.*|read more\\b.*|subscribe\\b.*|sign in\\b.*|more"
              + " from\\b.*|have your say|.*all rights reserved.*|.*free articles.*|most"
              + " (?:read|popular)|.*\\bexclusive\\b.{0,20})",
          "by ",
          "reporter",
          "register",
          "comment",
          "advert",
          "read",
          "subscribe",
          "sign",
          "more",
          "your say",
          "rights",
          "free",
          "popular",
          "exclusive");

  private static final Sign LETTER =
      Sign.of(
          "(?i)dear\\b.*|inspection dates?\\b.*|.*\\bofsted\\.gov\\.uk.*",
          "dear",
          "dates",
          "ofsted");
  private static final Sign REPORT_HEAD =
      Sign.of("(?i)inspection dates?:.*|.*@ofsted\\.gov\\.uk.*", "inspection date", "@ofsted");

  /**
   * A wording that tells a style.
   *
   * @param needs one of these stands in every line that has the wording: a cheap check first
   */
  private record Sign(Pattern pattern, List<String> needs) {

    static Sign of(String regex, String... needs) {
      return new Sign(Pattern.compile(regex, Pattern.DOTALL), List.of(needs));
    }

    boolean matches(Line line) {
      for (String need : needs) {
        if (line.lower.contains(need)) {
          return pattern.matcher(line.text).matches();
        }
      }
      return false;
    }

    boolean matches(String text) {
      return matches(Line.of(text));
    }

    boolean begins(String text) {
      return pattern.matcher(text).lookingAt();
    }
  }

  /** A passage's words, as written and in lower case. */
  private record Line(String text, String lower) {

    static Line of(String text) {
      String stripped = text.strip();
      return new Line(stripped, stripped.toLowerCase(Locale.ROOT));
    }
  }

  private final List<Passage> passages;
  private final List<Line> head = new ArrayList<>();
  private final List<Line> shorts = new ArrayList<>();

  DocumentStyle(List<Passage> passages) {
    this.passages = passages;
    int seen = 0;
    for (Passage passage : passages) {
      String text = passage.text();
      boolean item = passage.role() == PassageRole.ITEM;
      boolean opens = !passage.isBoilerplate() && seen++ < HEAD && text.length() <= 300;
      if (!opens && text.length() > 200 && !item) {
        continue;
      }
      Line line = Line.of(text.length() > 400 ? text.substring(0, 400) : text);
      if (opens) {
        head.add(line);
      }
      if (text.length() <= 200 || item) {
        shorts.add(line);
      }
    }
  }

  /**
   * The style.
   *
   * @param title the document's title; null where it has none
   * @param body the committee; null where there is none
   * @param council whether a council published it
   */
  @Nullable String of(@Nullable String title, @Nullable String body, boolean council) {
    String headline = title == null ? "" : title;
    if (headline.toLowerCase(Locale.ROOT).contains("annual report")) {
      return "annual-report";
    }
    if (FAQ.matches(headline) || questions() >= 3) {
      return "faq";
    }
    if (isInspection(headline)) {
      return "inspection-letter";
    }
    if (SPEECH.matches(headline) || anyInHead(SPEECH)) {
      return "speech";
    }
    if (anyInHead(DECISION)) {
      return "decision";
    }
    String official = official(headline, body);
    if (official != null) {
      return official;
    }
    if (anyInHead(BLOG)) {
      return "blog";
    }
    if (council || any(PRESS)) {
      return "press-release";
    }
    if (any(NEWSROOM)) {
      return "news";
    }
    return passages.isEmpty() ? null : "press-release";
  }

  /** Whether it minutes a meeting, by those present or by what was resolved. */
  boolean isMinuted() {
    return anyInHead(MEETING) || any(RESOLVED);
  }

  private @Nullable String official(String title, @Nullable String body) {
    boolean meeting = anyInHead(MEETING);
    if (MOTION.matches(title)
        || (anyInHead(MOTION) && any(THIS_COUNCIL))
        || (meeting && anyInHead(MOTION) && !any(RESOLVED))) {
      return "motion";
    }
    if (!meeting && anyInHead(REPORT)) {
      return "committee-report";
    }
    if (!meeting && !any(RESOLVED)) {
      return null;
    }
    if (anyInHead(REPORT) && !any(RESOLVED)) {
      return "committee-report";
    }
    String name = body != null ? body : title;
    if (SCRUTINY.matches(name) && !name.matches("(?i)cabinet(?: committee| panel| board)?")) {
      return "scrutiny-minutes";
    }
    return EXECUTIVE.matches(name) || anyInHead(EXECUTIVE) ? "cabinet-minutes" : "scrutiny-minutes";
  }

  private boolean isInspection(String title) {
    if (INSPECTION.begins(title)) {
      boolean letter = anyInHead(LETTER);
      return letter;
    }
    return anyInHead(REPORT_HEAD);
  }

  private int questions() {
    int pairs = 0;
    for (Passage passage : passages) {
      boolean question = passage.text().startsWith("Q:") || passage.text().startsWith("Q.");
      pairs += question && !passage.isBoilerplate() ? 1 : 0;
    }
    boolean minuted = any(RESOLVED) || anyInHead(MEETING);
    return minuted ? 0 : pairs;
  }

  private boolean anyInHead(Sign sign) {
    return head.stream().anyMatch(sign::matches);
  }

  private boolean any(Sign sign) {
    return shorts.stream().anyMatch(sign::matches);
  }

  /** How near to the record a style stands. */
  static SourceClass sourceClass(@Nullable String style) {
    return switch (style == null ? "" : style) {
      case "cabinet-minutes", "scrutiny-minutes", "decision", "motion", "committee-report" ->
          SourceClass.OFFICIAL_RECORD;
      case "inspection-letter" -> SourceClass.INSPECTORATE;
      case "press-release", "speech", "blog", "faq", "annual-report" ->
          SourceClass.COUNCIL_STATEMENT;
      case "news" -> SourceClass.NEWS;
      default -> SourceClass.OTHER;
    };
  }
}
