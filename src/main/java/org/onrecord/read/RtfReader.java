package org.onrecord.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.Element;
import javax.swing.text.StyleConstants;
import javax.swing.text.rtf.RTFEditorKit;
import org.onrecord.model.Block;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;

/** Rich Text by the JDK's own kit, which knows paragraphs and bold type and no tables. */
final class RtfReader {

  private static final Pattern WINDOWS_CODE = Pattern.compile("(?i)\\\\'([89][0-9a-f])");

  private RtfReader() {}

  static SourceDocument read(SourceFile file) throws UnreadableException {
    var kit = new RTFEditorKit();
    Document rtf = kit.createDefaultDocument();
    var out = ReadingBuilder.ofPacked(file);
    try {
      kit.read(new ByteArrayInputStream(withoutWindowsCodes(file.bytes())), rtf, 0);
      Element root = rtf.getDefaultRootElement();
      for (int i = 0; i < root.getElementCount(); i++) {
        List<Run> words = words(rtf, root.getElement(i));
        ListMarker marker = ListMarker.at(words);
        if (marker == null) {
          out.add(Block.Kind.PARAGRAPH, 0, null, words);
        } else {
          out.add(Block.Kind.ITEM, marker.depth(), null, marker.rest());
        }
      }
    } catch (IOException | BadLocationException e) {
      throw new UnreadableException("damaged rich text: " + e.getMessage(), e);
    }
    return out.build(file.name(), Metadata.NONE, "rtf/1", List.of());
  }

  private static List<Run> words(Document rtf, Element paragraph) throws BadLocationException {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < paragraph.getElementCount(); i++) {
      Element run = paragraph.getElement(i);
      int start = run.getStartOffset();
      String words = rtf.getText(start, Math.min(run.getEndOffset(), rtf.getLength()) - start);
      AttributeSet type = run.getAttributes();
      runs.add(new Run(words, StyleConstants.isBold(type)));
    }
    return runs;
  }

  /**
   * The kit knows no Windows quotation marks and dashes and drops them, but it knows Unicode
   * escapes: those codes become such.
   */
  private static byte[] withoutWindowsCodes(byte[] rtf) {
    Matcher code = WINDOWS_CODE.matcher(new String(rtf, StandardCharsets.ISO_8859_1));
    String unicode =
        code.replaceAll(c -> {
          char sign = TextDecoder.windows1252((byte) Integer.parseInt(c.group(1), 16));
          return Matcher.quoteReplacement("\\uc1\\u" + (int) sign + "?");
        });
    return unicode.getBytes(StandardCharsets.ISO_8859_1);
  }
}
