package org.onrecord.attribute;

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

  private static final Pattern INSPECTION =
      Pattern.compile(
          "(?i)(?:inspection|focused visit|monitoring visit|joint targeted area"
              + " inspection)\\b.{0,80}(?:services|arrangements|children)|inspection dates?:.*",
          Pattern.DOTALL);
  private static final Pattern MOTION =
      Pattern.compile(
          "(?i)(?:notices? of )?motions?\\b.*|.*\\bnotice of motion\\b.*", Pattern.DOTALL);
  private static final Pattern THIS_COUNCIL =
      Pattern.compile(
          "(?is)(?:.*\\bthat )?(?:this|the) council\\s*(?:notes|believes|resolves|welcomes)?(?:"
              + " that| to)?\\s*[:–—-]+\\s*");
  private static final Pattern DECISION =
      Pattern.compile(
          "(?i)(?:issue - decisions?|(?:officer |key )?decisions?"
              + " (?:details|notice|record|sheet|taker|maker|status)\\b.*|record of (?:a |an"
              + " )?(?:\\w+ )?decisions?\\b.*|(?:date of decision|decision date|delegated"
              + " decision)\\b.*)",
          Pattern.DOTALL);
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)(?:draft |unconfirmed )?minutes\\b.*|agenda and minutes|(?:also"
              + " )?present\\s*[:.-].*|(?:also )?present\\s{2,}.*|in attendance\\b.*|apologies(?:"
              + " for absence)?\\b.*|meeting of .*\\d{4}.*|.*\\bapologies for absence\\b.*",
          Pattern.DOTALL);
  private static final Pattern RESOLVED =
      Pattern.compile(
          "(?i)\\s*(?:it was )?(?:resolved|agreed)\\b\\s*(?:$|that\\b|[:\\-–—(]).*",
          Pattern.DOTALL);
  private static final Pattern REPORT =
      Pattern.compile(
          "(?i)(?:joint )?report (?:of|to|by|from)\\b.*|(?:\\d+\\.?\\s*)?purpose of (?:the |this"
              + " )?report|(?:\\d+\\.?\\s*)?executive summary|report author\\b.*|wards?"
              + " affected\\b.*|committee and date|responsible officer\\b.*|report no\\b.*");
  private static final Pattern EXECUTIVE =
      Pattern.compile(
          "(?i).*\\b(?:cabinet|executive(?! (?:director|summary)))\\b.*", Pattern.DOTALL);
  private static final Pattern SCRUTINY =
      Pattern.compile(
          "(?i).*\\b(?:scrutiny|select committee|panel|commission|committee|board)\\b.*",
          Pattern.DOTALL);
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?i)check against delivery.*|(?:this )?speech"
              + " (?:given|delivered|made)\\b.*|.*\\bspeech\\b.{0,40}|(?:address|remarks|statement)"
              + " (?:given|delivered) (?:by|to)\\b.*|delivered (?:by|at|on)\\b.*",
          Pattern.DOTALL);
  private static final Pattern BLOG =
      Pattern.compile("(?i)(?:\\w+[’']?s? ){0,3}blog\\b.{0,60}|.*\\bblog\\b.{0,20}|posted by .*");
  private static final Pattern FAQ =
      Pattern.compile("(?i).*\\b(?:frequently asked questions|faqs?|questions and answers)\\b.*");
  private static final Pattern PRESS =
      Pattern.compile(
          "(?i)(?:notes? (?:to|for) editors?|ends?|media (?:contact|enquiries)|press"
              + " (?:release|office)|news ?room|news release|release date|for immediate"
              + " release|(?:for )?media release)\\b.*",
          Pattern.DOTALL);
  private static final Pattern NEWSROOM =
      Pattern.compile(
          "(?i)(?:by [A-Z][\\p{L}'’-]+ [A-Z].{0,60}|.*\\d{4} by [A-Z].*|local democracy"
              + " reporter\\b.*|register now\\b.*|comments are closed.*|\\d+"
              + " comments?|advertisement\\b.*|read more\\b.*|subscribe\\b.*|sign in\\b.*|more"
              + " from\\b.*|have your say|.*all rights reserved.*|.*free articles.*|most"
              + " (?:read|popular)|.*\\bexclusive\\b.{0,20})",
          Pattern.DOTALL);

  private final List<Passage> passages;

  DocumentStyle(List<Passage> passages) {
    this.passages = passages;
  }

  /**
   * The style.
   *
   * @param title the document's title; null where it has none
   * @param body the committee; null where there is none
   * @param council whether a council published it
   */
  @Nullable String of(@Nullable String title, @Nullable String body, boolean council) {
    String head = title == null ? "" : title;
    if (head.toLowerCase(Locale.ROOT).contains("annual report")) {
      return "annual-report";
    }
    if (FAQ.matcher(head).matches() || questions() >= 3) {
      return "faq";
    }
    if (isInspection(head)) {
      return "inspection-letter";
    }
    if (SPEECH.matcher(head).matches() || anyInHead(SPEECH)) {
      return "speech";
    }
    if (anyInHead(DECISION)) {
      return "decision";
    }
    String official = official(head, body);
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
    if (MOTION.matcher(title).matches()
        || anyInHead(MOTION) && any(THIS_COUNCIL)
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
    if (SCRUTINY.matcher(name).matches()
        && !name.matches("(?i)cabinet(?: committee| panel| board)?")) {
      return "scrutiny-minutes";
    }
    return EXECUTIVE.matcher(name).matches() || anyInHead(EXECUTIVE)
        ? "cabinet-minutes"
        : "scrutiny-minutes";
  }

  private boolean isInspection(String title) {
    if (INSPECTION.matcher(title).lookingAt()) {
      boolean letter =
          anyInHead(
              Pattern.compile(
                  "(?i)dear\\b.*|inspection dates?\\b.*|.*\\bofsted\\.gov\\.uk.*", Pattern.DOTALL));
      return letter;
    }
    return anyInHead(
        Pattern.compile("(?i)inspection dates?:.*|.*@ofsted\\.gov\\.uk.*", Pattern.DOTALL));
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

  private boolean anyInHead(Pattern pattern) {
    int seen = 0;
    for (Passage passage : passages) {
      if (passage.isBoilerplate()) {
        continue;
      }
      if (seen++ == HEAD) {
        return false;
      }
      if (passage.text().length() <= 300 && pattern.matcher(passage.text().strip()).matches()) {
        return true;
      }
    }
    return false;
  }

  private boolean any(Pattern pattern) {
    for (Passage passage : passages) {
      String text = passage.text();
      boolean short_ = text.length() <= 200 || passage.role() == PassageRole.ITEM;
      if ((short_ || pattern == RESOLVED) && pattern.matcher(text.strip()).matches()) {
        return true;
      }
    }
    return false;
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
