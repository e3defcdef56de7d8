package org.onrecord.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Block;
import org.onrecord.model.SourceDocument;

/**
 * Knows papers that a council keeps from the public (Local Government Act 1972, Schedule 12A), by
 * what they say of themselves at their head. Minutes which record that the public was excluded, and
 * public reports with an exempt appendix, are public papers.
 */
final class ExemptPaper {

  private static final int HEAD = 1_500;

  /** A line of its own at the top. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?im)^\\W{0,3}(?:(?:strictly |private and )?confidential\\W{1,4})?(?:report )?(?:status\\W{1,3})?"
              + "(?:not for publication|exempt (?:report|appendix|annex|paper|from publication)|confidential (?:report|appendix|annex|paper)"
              + "|(?:this is )?an? exempt (?:report|appendix|annex|paper))\\b(?! (?:of|to|on|at|was|were|had|which|that)\\b)(.{0,160})$");

  private static final Pattern ITSELF =
      Pattern.compile(
          "(?is)(?<!\\b(?:to|of|in|with) )\\bthis (?:report|appendix|annex|document|paper) (?:is|contains|includes)(?: an?| wholly| strictly)?"
              + " (?:exempt|confidential|not for publication)\\b.{0,260}?(?:schedule 12a|local government act 1972)");

  private static final Pattern BY_VIRTUE =
      Pattern.compile(
          "(?is)(?:not for publication|exempt from (?:publication|disclosure))[^.]{0,60}?(?:by virtue of|under|because)[^.]{0,160}schedule 12a");

  /** The part of a public paper that is kept back. */
  private static final Pattern PART =
      Pattern.compile(
          "(?is).*\\b(?:appendi(?:x|ces)|annex(?:es)?|items?|agenda|excluded?|minutes?|press|resolved)\\b.*");

  private ExemptPaper() {}

  /** Why this paper is exempt, in its own words; empty where it is public. */
  static Optional<String> reason(SourceDocument document) {
    String head = head(document);
    Matcher line = LINE.matcher(head);
    if (line.find() && line.start() < HEAD / 2) {
      return Optional.of(words(line.group()));
    }
    Matcher itself = ITSELF.matcher(head);
    if (itself.find()) {
      return Optional.of(words(itself.group()));
    }
    Matcher virtue = BY_VIRTUE.matcher(head);
    while (virtue.find()) {
      String before = head.substring(Math.max(0, virtue.start() - 90), virtue.start());
      if (!PART.matcher(before + virtue.group()).matches()) {
        return Optional.of(words(virtue.group()));
      }
    }
    return Optional.empty();
  }

  private static String head(SourceDocument document) {
    var head = new StringBuilder();
    for (Block block : document.blocks()) {
      if (head.length() > HEAD) {
        break;
      }
      if (block.kind() != Block.Kind.BOILERPLATE) {
        int end = Math.min(block.span().end(), block.span().start() + HEAD);
        head.append(document.text(), block.span().start(), end).append('\n');
      }
    }
    head.setLength(Math.min(head.length(), HEAD));
    return head.toString();
  }

  private static String words(String found) {
    String line = found.strip().replaceAll("\\s+", " ");
    return "exempt: " + (line.length() > 120 ? line.substring(0, 120) + "…" : line);
  }
}
