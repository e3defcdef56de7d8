package org.onrecord.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceClass;

/** Tells by its furniture what a document is, in the gold format's words. */
final class DocumentStyle {

  /** How many passages a document's head has at most. */
  private static final int HEAD = 16;

  private final List<Passage> passages;
  private final List<StyleSigns.Line> head = new ArrayList<>();
  private final List<StyleSigns.Line> shorts = new ArrayList<>();

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
      StyleSigns.Line line =
          StyleSigns.Line.of(text.length() > 400 ? text.substring(0, 400) : text);
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
    boolean members = headline.toLowerCase(Locale.ROOT).startsWith("questions ");
    if (!members && (StyleSigns.FAQ.matches(headline) || questions() >= 3)) {
      return "faq";
    }
    if (isInspection(headline)) {
      return "inspection-letter";
    }
    String personal = PersonalStyle.of(passages);
    if (personal != null || StyleSigns.SPEECH.matches(headline) || anyInHead(StyleSigns.SPEECH)) {
      return personal == null ? "speech" : personal;
    }
    if (anyInHead(StyleSigns.DECISION)) {
      return "decision";
    }
    String official = official(headline, body);
    if (official != null) {
      return official;
    }
    if (anyInHead(StyleSigns.BLOG)) {
      return "blog";
    }
    if (council || any(StyleSigns.PRESS)) {
      return "press-release";
    }
    if (any(StyleSigns.NEWSROOM)) {
      return "news";
    }
    return passages.isEmpty() ? null : "press-release";
  }

  /** Whether it minutes a meeting, by those present or by what was resolved. */
  boolean isMinuted() {
    return anyInHead(StyleSigns.MEETING) || any(StyleSigns.RESOLVED);
  }

  private @Nullable String official(String title, @Nullable String body) {
    boolean meeting = anyInHead(StyleSigns.MEETING);
    if (StyleSigns.MOTION.matches(title)
        || (anyInHead(StyleSigns.MOTION) && any(StyleSigns.THIS_COUNCIL))
        || (meeting && anyInHead(StyleSigns.MOTION) && !any(StyleSigns.RESOLVED))) {
      return "motion";
    }
    if (!meeting && anyInHead(StyleSigns.REPORT)) {
      return "committee-report";
    }
    if (!meeting && !any(StyleSigns.RESOLVED)) {
      return null;
    }
    if (anyInHead(StyleSigns.REPORT) && !any(StyleSigns.RESOLVED)) {
      return "committee-report";
    }
    String name = body != null ? body : title;
    if (StyleSigns.SCRUTINY.matches(name)
        && !name.matches("(?i)cabinet(?: committee| panel| board)?")) {
      return "scrutiny-minutes";
    }
    return StyleSigns.EXECUTIVE.matches(name) || anyInHead(StyleSigns.EXECUTIVE)
        ? "cabinet-minutes"
        : "scrutiny-minutes";
  }

  private boolean isInspection(String title) {
    if (StyleSigns.INSPECTION.begins(title)) {
      boolean letter = anyInHead(StyleSigns.LETTER);
      return letter;
    }
    return anyInHead(StyleSigns.REPORT_HEAD);
  }

  private int questions() {
    int pairs = 0;
    for (Passage passage : passages) {
      pairs +=
          !passage.isBoilerplate() && StyleSigns.QUESTION.matcher(passage.text()).lookingAt()
              ? 1
              : 0;
    }
    boolean minuted = any(StyleSigns.RESOLVED) || anyInHead(StyleSigns.MEETING);
    return minuted ? 0 : pairs;
  }

  private boolean anyInHead(StyleSigns.Sign sign) {
    return head.stream().anyMatch(sign::matches);
  }

  private boolean any(StyleSigns.Sign sign) {
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
