package org.onrecord.attribute.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.document.DocumentStyle;
import org.onrecord.attribute.document.Reading;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.Span;

/**
 * Finds what a minuted body resolved, limb by limb: after {@code RESOLVED}, {@code Agreed:}, {@code
 * The Cabinet agreed to:}, in the decision's own list, and under {@code This Council resolves}.
 * Recommendations that nobody has decided yet are left out.
 */
public final class Resolutions {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?is)[\\s\\u00a0]*(?:\\d+[.)]?[\\s\\u00a0]+)?(?:it was )?(?:unanimously"
              + " )?(?:resolved|agreed|decided|decisions?|resolutions?|penderfynwyd|penderfyniad)(?:"
              + " unanimously| \\([^)]{1,40}\\)| by \\w+ votes? to"
              + " \\w+)?[\\s\\u00a0]*(?:$|(?::|–|—|-|;|,)+[\\s\\u00a0]*(?:that\\b[\\s\\u00a0]*(?:$|[:–—-]+[\\s\\u00a0]*))?|(?=that\\b)(?:that[\\s\\u00a0]*[:–—-]*[\\s\\u00a0]*$)?|to[\\s\\u00a0]*[:–—-]*[\\s\\u00a0]*$|(?=to"
              + " [a-z])|(?=\\())");
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?is)(?:.*?[.,;] |.*?\\breport,? )??((?:the |this )?[^.,;:]{2,120}?),?[\\s\\u00a0]+(?:had"
              + " |has |have )?(?:unanimously"
              + " )?(?:agreed|resolved|resolves|decided|agrees|resolve)\\b(?: unanimously)?(?: to|"
              + " that)?[\\s\\u00a0]*(?:[:–—-]+|(?-i:(?<=RESOLVED|AGREED|DECIDED)))[\\s\\u00a0]*$");
  private static final Pattern RECOMMENDING =
      Pattern.compile(
          "(?is)[\\s\\u00a0]*(?:\\d+[.)]?[\\s\\u00a0]+)?(?:it is"
              + " )?recommend(?:ed|ation|ations|ation/s|s)\\b.*");

  /** "1. APPROVED a cut …": the verb of a decision, set in capitals. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:APPROVED|AGREED|NOTED|INSTRUCTED|ASKED|REQUESTED|AUTHORISED|DELEGATED|RESOLVED|ENDORSED|ADOPTED"
              + "|REFUSED|REJECTED|DEFERRED|DID NOT [A-Z]+)\\b(?! by\\b)");

  private static final Pattern MOVES =
      Pattern.compile(
          "(?is)(?:this |the )?(?:council |cabinet )?(?:also |therefore |further"
              + " )?(?:resolves|requests|asks|instructs|agrees|commits|undertakes|pledges|directs|will|shall|calls"
              + " on|calls upon)\\b.*");
  private static final Pattern LIMB_OPENER =
      Pattern.compile(
          "(?is)(?:to"
              + " (?:note|approve|agree|delegate|receive|adopt|authorise|authorize|award|extend|endorse"
              + "|instruct|request|ask|recommend|allocate|confirm|appoint|support|accept|establish)\\b"
              + "|that\\b|(?:notes?|approves?|agrees?|delegates?|adopts?|authorises?|instructs?|requests?|asks?"
              + "|allocates?|receives?|endorses?|awards?|notes?)\\b).*");
  private static final Pattern DECIDER =
      Pattern.compile(
          "(?is)(?:that )?((?:the |this )?[^.,;:]{2,80}?)(?: agrees?|"
              + " resolves?)?[\\s\\u00a0]*[:–—-]*");

  /** What stands before "agreed" and names nobody: "it was", "and", "for these reasons I". */
  private static final Pattern NOBODY =
      Pattern.compile("(?is)(?:.* )?it was|and|or|that|(?:.* )?(?:I|we)|(?:.* )?(?:have|has|had)");

  private static final Pattern PRESENT = Pattern.compile("(?i)\\b(?:resolves?|agrees?)\\b");
  private static final Pattern END =
      Pattern.compile(
          "(?is)[\\s\\u00a0]*(?:the above"
              + " decisions|reasons?\\b|alternatives?\\b|(?:other )?options\\b|\\(note\\b|notes?\\s*[:–—-]|voting|for:|against:).*");

  private final List<Passage> passages;
  private final List<Limb> found = new ArrayList<>();
  private final boolean official;
  private @Nullable String decider;
  private int deciderAt;
  private boolean open;
  private boolean motion;

  /** Whether the items of a list under a body's name are read. */
  private boolean listed;

  /** Whether a motion's parts are bare verbs under "resolves to:" or "will:". */
  private boolean bare;

  /** Whether the limbs are a motion's, which bind only if it was carried. */
  private boolean moved;

  private Resolutions(Reading reading) {
    this.passages = reading.passages();
    this.official =
        reading.facts().style() != null
            && !reading.facts().style().equals("committee-report")
            && DocumentStyle.sourceClass(reading.facts().style())
                == org.onrecord.model.SourceClass.OFFICIAL_RECORD;
  }

  /** All limbs in document order, those that only note too. */
  public static List<Limb> of(Reading reading) {
    var resolutions = new Resolutions(reading);
    if (resolutions.official) {
      resolutions.passages.forEach(resolutions::take);
    }
    return resolutions.found;
  }

  private void take(Passage passage) {
    String text = passage.text();
    int start = LimbText.afterMarker(text);
    String words = text.substring(start);
    if (passage.isBoilerplate()) {
      return;
    }
    Matcher label = LABEL.matcher(text).region(start, text.length());
    String head = words.substring(0, Math.min(words.length(), 60)).toLowerCase(Locale.ROOT);
    boolean colon = endsOpen(text) || endsShouted(text);
    listed &= passage.role() == PassageRole.ITEM;
    if (listed) {
      add(passage, start, text.length());
    } else if (mayLabel(head) && label.lookingAt() && !isPast(words)) {
      open(passage, text.substring(label.end()).strip(), label.end());
    } else if ((head.contains("recommend") && isRecommending(passage, words))
        || END.matcher(words).matches()) {
      open = false;
    } else if (colon && text.length() < 400 && LEAD_IN.matcher(words).matches()) {
      lead(passage, LEAD_IN.matcher(words), start);
    } else if (colon && BodyLists.opens(passages, passage)) {
      open = true;
      motion = false;
      moved = false;
      listed = true;
      decider = BodyLists.body(text);
      deciderAt = passage.span().start();
    } else if (MotionText.opens(text, colon)) {
      open = true;
      motion = true;
      moved = true;
      bare = MotionText.isBare(text);
      decider = "the Council";
      deciderAt = passage.span().start();
    } else if (passage.role() == PassageRole.ITEM && CAPITALS.matcher(words).lookingAt()) {
      add(passage, start, text.length());
    } else if (open || motion) {
      inside(passage, words, start);
    } else if (isUnledList(passage, words)) {
      add(passage, start, passage.text().length());
    }
  }

  /** Whether a label of resolutions may stand here; cheap, and right to say no. */
  private static boolean mayLabel(String head) {
    return head.contains("resol")
        || head.contains("agreed")
        || head.contains("deci")
        || head.contains("penderfyn");
  }

  /** "The Panel RESOLVED", with its limbs below. */
  private static boolean endsShouted(String text) {
    String words = text.stripTrailing();
    return words.endsWith(" RESOLVED") || words.endsWith(" AGREED") || words.endsWith(" DECIDED");
  }

  /** Whether a colon or a dash at its end shows that more belongs to it. */
  private static boolean endsOpen(String text) {
    for (int at = text.length() - 1; at >= 0; at--) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        return c == ':' || c == '-' || c == '\u2013' || c == '\u2014';
      }
    }
    return false;
  }

  /** A heading or lead-in to recommendations; an item of a resolution may recommend too. */
  private boolean isRecommending(Passage passage, String words) {
    boolean limb = open && passage.role() == PassageRole.ITEM;
    return !limb && RECOMMENDING.matcher(words).matches();
  }

  /** After the label stand nothing, the decider, or the first limb. */
  private void open(Passage passage, String rest, int at) {
    open = true;
    motion = false;
    moved = false;
    decider = null;
    deciderAt = passage.span().start();
    if (rest.isEmpty()) {
      return;
    }
    Matcher body = DECIDER.matcher(rest);
    if (rest.length() < 90 && body.matches() && isBody(body.group(1)) && !rest.endsWith(".")) {
      decider = body.group(1);
      return;
    }
    String text = passage.text();
    int from = text.indexOf(rest, at);
    int marker = LimbText.afterMarker(rest);
    add(passage, from + marker, text.length());
    // a whole sentence after the label is all that was resolved; a numbered limb is the first of
    // some
    open = marker > 0 || !rest.endsWith(".");
  }

  private void lead(Passage passage, Matcher lead, int start) {
    lead.matches();
    open = true;
    motion = false;
    // a motion speaks in the present; what "the Committee agreed" after one is decided
    moved &= PRESENT.matcher(passage.text()).find();
    String words = lead.group(1);
    // "For the reasons set out in the report the Cabinet Member": the last noun phrase decides
    int last = Math.max(words.lastIndexOf(" the "), words.lastIndexOf(" The ")) + 1;
    decider = words.substring(last);
    deciderAt = passage.span().start() + start + lead.start(1) + last;
    if (NOBODY.matcher(decider).matches()) {
      decider = null;
    }
  }

  private void inside(Passage passage, String words, int start) {
    boolean item = passage.role() == PassageRole.ITEM;
    Matcher body = DECIDER.matcher(passage.text());
    if (motion) {
      boolean part = item || Character.isLowerCase(words.charAt(0));
      if ((item && bare) || (part && MOVES.matcher(words).matches())) {
        add(passage, start, passage.text().length());
      } else if (passage.role() == PassageRole.HEADING) {
        motion = false;
      }
      return;
    }
    if (item) {
      add(passage, start, passage.text().length());
    } else if (passage.text().strip().endsWith(":") && body.matches() && isBody(body.group(1))) {
      decider = body.group(1);
      deciderAt = passage.span().start();
    } else if (LIMB_OPENER.matcher(words).matches() || isBodyAgreeing(passage)) {
      add(passage, start, passage.text().length());
    } else {
      open = false;
    }
  }

  private static boolean isBodyAgreeing(Passage passage) {
    return passage.role() == PassageRole.PARAGRAPH
        && passage.text().matches("(?is)(?:the )?[\\w ]{3,60} (?:agreed|resolved|approved)\\b.*");
  }

  /** A list of decisions without any lead-in: all its items open as limbs do. */
  private boolean isUnledList(Passage passage, String words) {
    if (passage.role() != PassageRole.ITEM
        || passage.leadIn() != null
        || !words.regionMatches(true, 0, "to ", 0, 3)
        || !LIMB_OPENER.matcher(words).matches()) {
      return false;
    }
    return limbAt(passage.n() - 2) || limbAt(passage.n());
  }

  private boolean limbAt(int index) {
    if (index < 0 || index >= passages.size()) {
      return false;
    }
    Passage other = passages.get(index);
    String words = other.text().substring(LimbText.afterMarker(other.text()));
    return other.role() == PassageRole.ITEM && LIMB_OPENER.matcher(words).matches();
  }

  private void add(Passage passage, int from, int to) {
    for (Span each : LimbText.parts(passage.text(), from, to)) {
      Span part = LimbText.withoutCloser(passage.text(), each);
      if (part.length() > 3) {
        found.add(
            new Limb(
                passage.n(),
                part.shift(passage.span().start()),
                decider,
                deciderAt,
                !moved || MotionFate.isCarried(passages, passage.n())));
      }
    }
  }

  private static boolean isPast(String text) {
    return text.matches(
        "(?is)[\\s\\u00a0]*(?:decisions?"
            + " (?:maker|status|details|record|notice|date|by|taken|made)|agreed"
            + " (?:with|by)|resolved (?:in|by)|decided (?:by|at)).*");
  }

  private static boolean isBody(String words) {
    return words.matches(
        "(?is).*\\b(?:cabinet|council|committee|panel|board|commission|executive|assembly|members?|mayor|leader"
            + "|authority|forum)\\b[^.]{0,60}");
  }
}
