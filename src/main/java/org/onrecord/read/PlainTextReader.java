package org.onrecord.read;

import java.util.List;
import org.onrecord.model.Block;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;

/**
 * Plain text, such as a page's text without its marks: one block over all of it, whose layout is
 * worked out later from blank lines and line ends.
 */
final class PlainTextReader {

  private PlainTextReader() {}

  static SourceDocument read(SourceFile file, String decoded) throws UnreadableException {
    String text = levelled(decoded);
    if (text.length() > ReadingBuilder.MOST_CHARACTERS) {
      throw new UnreadableException("more than " + ReadingBuilder.MOST_CHARACTERS + " characters");
    }
    List<Block> blocks = List.of(Block.of(new Span(0, text.length()), Block.Kind.TEXT));
    return new SourceDocument(file.name(), text, blocks, Metadata.NONE, "text/1", false, List.of());
  }

  /** Line ends become \n; controls that no text means, and a stray mark, go; words stay. */
  private static String levelled(String decoded) {
    var out = new StringBuilder(decoded.length());
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == '\r') {
        if (i + 1 >= decoded.length() || decoded.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
        out.append('\n');
      } else if (c == '\n' || c == '\t' || c == '\f' || (c >= ' ' && c < '\u007f')) {
        out.append(c);
      } else if (c >= '\u00a0' && c != '\ufeff') {
        i = Characters.append(out, decoded, i);
      }
    }
    return out.toString();
  }
}
