package org.onrecord.attribute.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.council.CouncilMention;
import org.onrecord.attribute.council.DocumentAuthorities;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.attribute.council.PassageWords;
import org.onrecord.attribute.text.Language;
import org.onrecord.attribute.time.InspectionDates;
import org.onrecord.model.Authority;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Metadata;
import org.onrecord.model.Passage;
import org.onrecord.model.SourceClass;
import org.onrecord.model.SourceDocument;

/** What holds for a document as a whole; the fields are those of {@code Document}. */
public record DocumentFacts(
    @Nullable String title,
    @Nullable String style,
    @Nullable String body,
    DateInterval date,
    List<Authority> authorities,
    @Nullable String publisher,
    SourceClass sourceClass,
    List<String> flags,
    String lang) {

  private static final Pattern DRAFT =
      Pattern.compile(
          "(?is)(?:.*\\b(?:draft|unconfirmed) minutes\\b.*|minutes"
              + " \\W*draft\\W*|.*\\bminutes\\b.{0,30}\\b(?:are draft|subject to"
              + " (?:confirmation|approval))\\b.*|draft)");
  private static final Pattern APPROVED =
      Pattern.compile(
          "(?is)\\W*(?:approved|confirmed|signed|final) minutes\\b.*|minutes"
              + " \\W*(?:approved|confirmed)\\W*");

  /** What text and metadata say of the document; {@code metadata} is the operator's and wins. */
  public static DocumentFacts of(
      SourceDocument source, List<Passage> passages, Metadata metadata, PassageWords words) {
    Gazetteer gazetteer = words.gazetteer();
    Optional<Authority> council = DocumentAuthorities.publisher(metadata, gazetteer, null);
    String named = metadata.body();
    String body = named != null ? named : MeetingBody.of(passages, gazetteer);
    var styles = new DocumentStyle(passages);
    boolean meeting = body != null && styles.isMinuted();
    String title = DocumentTitle.of(passages, metadata.title(), meeting, gazetteer);
    String style = styles.of(title, body, council.isPresent() || opensWithCouncil(passages, words));
    DateInterval date = date(passages, metadata.date(), style, words);
    List<Authority> authorities =
        DocumentAuthorities.of(passages, title, metadata, words, date.latest());
    boolean record = DocumentStyle.sourceClass(style) == SourceClass.OFFICIAL_RECORD;
    return new DocumentFacts(
        title,
        style,
        named != null || record ? body : null,
        date,
        authorities,
        publisher(metadata, council, style, authorities),
        metadata.sourceClass() != null ? metadata.sourceClass() : DocumentStyle.sourceClass(style),
        flags(source, passages),
        Language.of(source.text()));
  }

  /**
   * An inspection's report that bears no date of its own is placed by its inspection's last day.
   */
  private static DateInterval date(
      List<Passage> passages,
      @Nullable DateInterval said,
      @Nullable String style,
      PassageWords words) {
    DateInterval own = DocumentDate.of(passages, said, style, words);
    boolean report = DocumentStyle.sourceClass(style) == SourceClass.INSPECTORATE;
    InspectionDates days = own.isKnown() || !report ? null : InspectionDates.of(passages);
    return days == null
        ? own
        : DateInterval.ofDay(days.to(), days.text(), DateBasis.STATED)
            .inferredBy("the last day of the inspection");
  }

  private static @Nullable String publisher(
      Metadata said, Optional<Authority> council, @Nullable String style, List<Authority> found) {
    if (said.publisher() != null) {
      return said.publisher();
    }
    boolean own = DocumentStyle.sourceClass(style) == SourceClass.OFFICIAL_RECORD;
    return council
        .map(Authority::name)
        .or(() -> own ? found.stream().findFirst().map(Authority::name) : Optional.empty())
        .orElse(null);
  }

  /** Whether a council's name stands alone at the head, as on its own paper. */
  private static boolean opensWithCouncil(List<Passage> passages, PassageWords words) {
    for (Passage passage : passages.subList(0, Math.min(3, passages.size()))) {
      List<CouncilMention> found = words.councils(passage, null);
      if (found.size() == 1
          && found.getFirst().evidence() == CouncilMention.Evidence.NAMED
          && found.getFirst().span().length() >= passage.text().length() - 8) {
        return true;
      }
    }
    return false;
  }

  private static List<String> flags(SourceDocument source, List<Passage> passages) {
    List<Passage> head = passages.subList(0, Math.min(14, passages.size()));
    for (Passage passage : head) {
      String text = passage.text();
      String lower = text.length() < 400 ? text.toLowerCase(Locale.ROOT) : "";
      boolean may = lower.contains("minutes") || lower.contains("draft");
      if (may && DRAFT.matcher(text).matches()) {
        return redacted(source, "draft");
      }
      if (may && APPROVED.matcher(text).matches()) {
        return redacted(source, "approved");
      }
    }
    return redacted(source, null);
  }

  private static List<String> redacted(SourceDocument source, @Nullable String flag) {
    var flags = new ArrayList<String>();
    if (flag != null) {
      flags.add(flag);
    }
    if (source.redacted()) {
      flags.add("redacted");
    }
    return flags;
  }

  /**
   * The day to count from: the document's own; null where its date is not known to the day, or only
   * worked out.
   */
  public @Nullable LocalDate day() {
    LocalDate day = date.latest();
    boolean own = date.basis() != DateBasis.INFERRED;
    return own && day != null && day.equals(date.earliest()) ? day : null;
  }

  /** Whether it minutes a meeting or a decision, where verbs of view report what was said. */
  public boolean isMinutes() {
    return style != null
        && (style.endsWith("-minutes") || style.equals("decision") || style.equals("motion"));
  }
}
