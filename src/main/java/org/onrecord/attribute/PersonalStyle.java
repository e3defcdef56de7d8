package org.onrecord.attribute;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;

/**
 * Tells speeches and blogs: prose whose author says "I" outside of quotations, under a line that
 * calls it a speech or a blog, or with a salutation at its head.
 */
final class PersonalStyle {

  private static final int HEAD = 10;
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”?|\"[^\"]*\"");
  private static final Pattern OWN = Pattern.compile("\\b(?:I|I[’']\\w+|[Mm]y|me)\\b");
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?is).*\\bspeech\\b.*|.*\\bcheck against delivery\\b.*|.*\\bspoken word\\b.*"
              + "|.*\\b(?:address|remarks|oration|lecture|statement)\\b.{0,40}\\b(?:by|to|at|from)\\b.*");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?is)(?:good (?:morning|afternoon|evening)|(?:madam|mr|my) (?:lord )?(?:mayor|chair|"
              + "speaker|provost|convener|chairman|president)|lord (?:mayor|provost)|(?:dear )?friends"
              + "|colleagues|(?:thank you|diolch),? (?:madam |mr |lord )?(?:mayor|chair|speaker|provost)"
              + "|ladies and gentlemen|fellow (?:members|councillors)|members of council)\\b.*");
  private static final Pattern BLOG =
      Pattern.compile(
          "(?is).*\\b(?:blogs?|column|diary|musings)\\b.*|.*\\b(?:posted|written) (?:on .{0,24})?by\\b.*"
              + "|.*\\bmy week\\b.*|.*\\bfrom the (?:desk|leader|chief executive)\\b.*");

  private PersonalStyle() {}

  /** "speech" or "blog"; null where the text does not speak as one person. */
  static @Nullable String of(List<Passage> passages) {
    int prose = 0;
    int own = 0;
    String first = "";
    for (Passage passage : passages) {
      if (!isProse(passage)) {
        continue;
      }
      String text = QUOTED.matcher(passage.text()).replaceAll(" ");
      if (text.toLowerCase(Locale.ROOT).startsWith("dear ")) {
        return null;
      }
      first = prose == 0 ? text : first;
      prose++;
      own += OWN.matcher(text).find() ? 1 : 0;
    }
    if (own < 2 || own * 5 < prose * 2) {
      return null;
    }
    if (headHas(SPEECH, passages) || SALUTATION.matcher(first.strip()).matches()) {
      return "speech";
    }
    return headHas(BLOG, passages) ? "blog" : null;
  }

  private static boolean isProse(Passage passage) {
    String text = passage.text();
    boolean running = passage.role() == PassageRole.PARAGRAPH || passage.role() == PassageRole.ITEM;
    return running
        && text.length() > 60
        && ".!?”’\"'…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean headHas(Pattern pattern, List<Passage> passages) {
    for (Passage passage : passages.subList(0, Math.min(HEAD, passages.size()))) {
      String text = passage.text();
      if (text.length() <= 220 && !isProse(passage) && pattern.matcher(text).matches()) {
        return true;
      }
    }
    for (Passage passage : passages.subList(0, Math.min(4, passages.size()))) {
      String text = passage.text();
      if (text.length() <= 220 && pattern == SPEECH && text.startsWith("Statement")) {
        return true;
      }
    }
    return false;
  }
}
