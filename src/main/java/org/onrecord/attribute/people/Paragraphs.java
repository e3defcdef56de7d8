package org.onrecord.attribute.people;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.attribute.text.Tokenizer;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;

/** Makes paragraphs of passages, over page furniture that stands inside one. */
public final class Paragraphs {

  private Paragraphs() {}

  /** The paragraphs of a document, headings too, boilerplate left out. */
  public static List<Paragraph> of(String text, List<Passage> passages, Tokenizer tokenizer) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Passage> held = new ArrayList<>();
    boolean furniture = false;
    for (Passage passage : passages) {
      if (passage.isBoilerplate() && !isDisplayedName(passage, held)) {
        furniture = true;
        continue;
      }
      boolean goesOn = furniture && !held.isEmpty() && goesOn(held.getLast(), passage);
      if (!goesOn && !held.isEmpty()) {
        paragraphs.add(new Paragraph(text, held, tokenizer));
        held.clear();
      }
      held.add(passage);
      furniture = false;
    }
    if (!held.isEmpty()) {
      paragraphs.add(new Paragraph(text, held, tokenizer));
    }
    return paragraphs;
  }

  /** "— X", under a quotation: a name that a format took for a footer. */
  private static boolean isDisplayedName(Passage passage, List<Passage> held) {
    String text = passage.text();
    boolean dash = text.length() > 3 && text.length() < 90 && "—–-―".indexOf(text.charAt(0)) >= 0;
    boolean under = !held.isEmpty() && "“‘\"'".indexOf(held.getLast().text().charAt(0)) >= 0;
    return dash && under;
  }

  /** A sentence that broke off before a page's foot goes on in small letters after it. */
  private static boolean goesOn(Passage before, Passage after) {
    boolean text =
        after.role() == PassageRole.PARAGRAPH
            && (before.role() == PassageRole.PARAGRAPH || before.role() == PassageRole.ITEM);
    char last = before.text().charAt(before.text().length() - 1);
    return text
        && (Character.isLetterOrDigit(last) || last == ',')
        && Character.isLowerCase(after.text().charAt(0));
  }
}
