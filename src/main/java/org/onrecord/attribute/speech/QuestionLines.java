package org.onrecord.attribute.speech;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;

/** Lines that their layout gives away: "Q. …", "A. …", and the name under a displayed quotation. */
final class QuestionLines {

  private QuestionLines() {}

  /** Whether the paragraph begins with "Q." or "Q:". */
  static boolean isQuestion(Paragraph p) {
    return begins(p, "q");
  }

  /** Whether the paragraph begins with "A." or "A:" and follows a question or another answer. */
  static boolean isAnswer(Paragraph p, Paragraph before) {
    return begins(p, "a") && (begins(before, "q") || begins(before, "a"));
  }

  private static boolean begins(Paragraph p, String letter) {
    String text = p.first().text();
    return text.length() > 3
        && text.substring(0, 1).toLowerCase(Locale.ROOT).equals(letter)
        && (text.charAt(1) == '.' || text.charAt(1) == ':' || text.charAt(1) == ')');
  }

  /** "– Resident, Stowmarket": a description after a dash, beneath a quotation. */
  static boolean isDisplayed(Paragraph p) {
    String text = p.first().text();
    return "–—―".indexOf(text.charAt(0)) >= 0
        && p.size() > 0
        && p.size() <= 10
        && p.quotes().isEmpty()
        && p.at(p.size() - 1).isWord()
        && !Clauses.hasSureVerb(p, 0, p.size());
  }

  /** "— X, chair of Y" on a line of its own; null where the paragraph is something else. */
  static @Nullable Name displayedName(Paragraph p) {
    Name name = p.nameAt(0);
    if (name == null) {
      name = p.at(0).isDash() ? p.nameAt(1) : null;
    }
    boolean line = name != null && p.size() <= 16 && !p.at(p.size() - 1).endsSentence();
    return line
            && name != null
            && p.quotes().isEmpty()
            && !Clauses.hasSureVerb(p, name.to(), p.size())
        ? name
        : null;
  }
}
