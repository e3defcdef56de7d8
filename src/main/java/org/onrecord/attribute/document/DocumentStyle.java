package org.onrecord.attribute.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.document.StyleSigns.Line;
import org.onrecord.attribute.document.StyleSigns.Place;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceClass;

/**
 * Tells what a document is, in the gold format's words: every sign of its furniture and of its
 * voice speaks for one style, and the style with the most weight is taken.
 */
public final class DocumentStyle {

  /** How many passages a document's head has at most. */
  private static final int HEAD = 16;

  private static final int FOOT = 8;
  private static final int SHORT = 200;

  private static final Pattern CABINET =
      Pattern.compile("(?:the )?(?:cabinet|executive)(?: committee| panel| board)?");
  private static final Pattern COMMITTEE =
      Pattern.compile(".*\\b(?:scrutiny|select committee|panel|commission|committee|board)\\b.*");
  private static final Pattern SCRUTINY =
      Pattern.compile(
          ".{0,80}\\b(?:scrutiny|select) (?:committee|panel|commission|board)\\b[^.;]*");
  private static final Pattern NAMES_CABINET =
      Pattern.compile(".*\\b(?:cabinet|executive(?! (?:director|summary)))\\b.*");

  private final List<Line> head = new ArrayList<>();
  private final Map<String, Integer> sums = new TreeMap<>();
  private final boolean empty;
  private final boolean blog;
  private final int personal;

  DocumentStyle(List<Passage> passages) {
    this.empty = passages.isEmpty();
    var shorts = new ArrayList<Line>();
    int seen = 0;
    for (Passage passage : passages) {
      String text = passage.text().strip();
      boolean top = !passage.isBoilerplate() && seen++ < HEAD && text.length() <= 300;
      boolean brief = text.length() <= SHORT || passage.role() == PassageRole.ITEM;
      if (!top && !brief) {
        continue;
      }
      Line line = StyleSigns.line(text.length() > 2 * SHORT ? text.substring(0, 2 * SHORT) : text);
      if (top) {
        head.add(line);
      }
      if (brief) {
        shorts.add(line);
      }
    }
    DocumentVoice voice = DocumentVoice.of(passages);
    weigh(Place.HEAD, head);
    weigh(Place.ANY, shorts);
    weigh(Place.FOOT, shorts.subList(Math.max(0, shorts.size() - FOOT), shorts.size()));
    weigh(Place.OPENING, List.of(StyleSigns.line(voice.opening())));
    int personal = voice.personal() >= 0.5 ? 6 : voice.personal() >= 0.3 ? 4 : -3;
    // a reporter may say "I" as well: the voice only strengthens what some other sign tells
    add("speech", sums.containsKey("speech") ? personal : -3);
    this.blog = sums.containsKey("blog");
    // a team's blog says "we"
    this.personal = Math.max(-1, personal);
    add("faq", voice.questions() >= 3 ? Math.min(5, 1 + voice.questions()) : 0);
    add("committee-report", Math.min(4, voice.numbered()));
  }

  private void weigh(Place place, List<Line> lines) {
    StyleSigns.weigh(place, lines).forEach(this::add);
  }

  private void add(String style, int weight) {
    sums.merge(style, weight, Integer::sum);
  }

  /**
   * The style.
   *
   * @param title the document's title; null where it has none
   * @param body the committee; null where there is none
   * @param council whether a council published it
   */
  @Nullable String of(@Nullable String title, @Nullable String body, boolean council) {
    if (empty) {
      return null;
    }
    var all = new TreeMap<>(sums);
    if (title != null) {
      StyleSigns.weigh(Place.TITLE, List.of(StyleSigns.line(title.strip())))
          .forEach((style, weight) -> all.merge(style, weight, Integer::sum));
    }
    // whoever says "I" on a council's own page, under no other sign, writes a blog
    all.merge("blog", blog || council ? personal : -3, Integer::sum);
    // what a council published is a press release where nothing says otherwise
    all.merge("press-release", council ? 3 : 1, Integer::sum);
    String best = "press-release";
    int most = all.getOrDefault(best, 0);
    for (Map.Entry<String, Integer> each : all.entrySet()) {
      if (each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    return best.equals("minutes") ? minutes(title, body) : best;
  }

  /** Whether it minutes a meeting, by those present or by what was resolved. */
  boolean isMinuted() {
    int minutes = sums.getOrDefault("minutes", 0);
    return minutes >= 3 && minutes >= sums.getOrDefault("committee-report", 0);
  }

  private String minutes(@Nullable String title, @Nullable String body) {
    String name = (body != null ? body : title == null ? "" : title).toLowerCase(Locale.ROOT);
    boolean cabinet = CABINET.matcher(name).matches();
    boolean committee = COMMITTEE.matcher(name).matches() || headHas(SCRUTINY);
    if (!cabinet && committee) {
      return "scrutiny-minutes";
    }
    return cabinet || headHas(NAMES_CABINET) ? "cabinet-minutes" : "scrutiny-minutes";
  }

  private boolean headHas(Pattern wording) {
    return head.stream().anyMatch(line -> wording.matcher(line.lower()).matches());
  }

  /** How near to the record a style stands. */
  public static SourceClass sourceClass(@Nullable String style) {
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
