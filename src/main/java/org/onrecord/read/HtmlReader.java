package org.onrecord.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.onrecord.model.SourceDocument;

/** A web page: the blocks that its marks make, and what its head says. */
final class HtmlReader {

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  private static final int HEAD = 4096;

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param decoded the page, decoded without regard to what it declares
   */
  static SourceDocument read(SourceFile file, String decoded) throws UnreadableException {
    return read(file.name(), inDeclaredCharset(file.bytes(), decoded), "html/1");
  }

  /** Reads a page that is characters already. */
  static SourceDocument read(String name, String html, String reader) throws UnreadableException {
    Document page = Jsoup.parse(html);
    var builder = new ReadingBuilder();
    new HtmlBlocks(builder, PageParts.of(page.body())).read(page.body());
    return builder.build(name, HtmlHead.of(page), reader, List.of());
  }

  /**
   * Only an encoding that the decoder cannot know is taken at its word: pages that declare
   * ISO-8859-1 hold Windows-1252, and half of those that declare either hold UTF-8.
   */
  private static String inDeclaredCharset(byte[] bytes, String decoded) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return decoded;
    }
    String name = declared.group(1).toLowerCase(Locale.ROOT);
    if (name.matches("utf-?(8|16.*)|us-ascii|iso-?8859-1|latin-?1|windows-1252|cp1252|x-.*")) {
      return decoded;
    }
    try {
      return new String(bytes, Charset.forName(name));
    } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException e) {
      return decoded;
    }
  }
}
