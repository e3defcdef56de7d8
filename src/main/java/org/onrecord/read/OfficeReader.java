package org.onrecord.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;

/** Word and OpenDocument texts: XML in a zip file. */
final class OfficeReader {

  private static final int BEGINNING = 2000;

  private OfficeReader() {}

  /**
   * Reads a document.
   *
   * @return null where the package holds no text document: a spreadsheet, slides, an archive
   * @throws UnreadableException if it is damaged, encrypted or unfolds to too much
   */
  static @Nullable SourceDocument read(SourceFile file) throws UnreadableException {
    byte[] bytes = file.bytes();
    try {
      byte[] word = OfficePackage.part(bytes, "word/document.xml");
      if (word != null) {
        var out = ReadingBuilder.ofPacked(file);
        byte[] styles = OfficePackage.part(bytes, "word/styles.xml");
        new DocxBlocks(out, DocxStyles.of(styles)).read(word);
        return out.build(file.name(), head(bytes, "docProps/core.xml", out), "docx/1", List.of());
      }
      byte[] mime = OfficePackage.part(bytes, "mimetype");
      boolean text =
          mime != null
              && new String(mime, StandardCharsets.US_ASCII)
                  .strip()
                  .startsWith("application/vnd.oasis.opendocument.text");
      byte[] content = text ? OfficePackage.part(bytes, "content.xml") : null;
      if (content == null) {
        return null;
      }
      var out = ReadingBuilder.ofPacked(file);
      new OdtBlocks(out).read(content);
      return out.build(file.name(), head(bytes, "meta.xml", out), "odt/1", List.of());
    } catch (XMLStreamException e) {
      throw new UnreadableException("damaged document: " + firstLine(e), e);
    } catch (IOException e) {
      throw new UnreadableException("damaged or encrypted document: " + e.getMessage(), e);
    }
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return message.lines().reduce((a, b) -> b).orElse(message);
  }

  /** Its title where the text begins with it: many are a template's or an older document's. */
  private static Metadata head(byte[] bytes, String part, ReadingBuilder out)
      throws IOException, UnreadableException {
    byte[] xml = OfficePackage.part(bytes, part);
    String title = xml == null ? null : title(xml);
    String beginning = out.beginning(BEGINNING).toLowerCase(Locale.ROOT);
    if (title == null
        || title.length() < 8
        || !beginning.contains(title.toLowerCase(Locale.ROOT))) {
      return Metadata.NONE;
    }
    return new Metadata(title, null, null, null, null, null, List.of(), null, null);
  }

  private static @Nullable String title(byte[] xml) {
    try {
      var reader = SafeXml.reader(xml);
      while (reader.hasNext()) {
        reader.next();
        if (reader.isStartElement() && reader.getLocalName().equals("title")) {
          return reader.getElementText().strip();
        }
      }
    } catch (XMLStreamException e) {
      return null; // the text does not hang on it
    }
    return null;
  }
}
