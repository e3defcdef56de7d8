package org.onrecord.read;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.SourceDocument;

/**
 * Reads one file in this process, by what its bytes are and not by its name. Thread-safe.
 *
 * <p>Files from strangers should come through {@link SafeReader}, which hands the formats that can
 * do harm to a child process and all others to this class.
 */
public final class Reader {

  /**
   * Reads {@code file}; private matter is taken out of the text, an exempt paper is refused.
   *
   * <p>Never throws for what a file holds, short of an {@link Error}.
   */
  public ReadResult read(SourceFile file) {
    Format format = Format.of(file.bytes(), file.name());
    try {
      return switch (format) {
        case PDF -> finished(file, PdfReader.read(file));
        case HTML -> finished(file, HtmlReader.read(file, notNamedOtherwise(file, "HTML page")));
        case TEXT -> finished(file, PlainTextReader.read(file, notNamedOtherwise(file, "text")));
        case MARKDOWN ->
            finished(file, MarkdownReader.read(file, TextDecoder.decode(file.bytes())));
        case RTF -> finished(file, RtfReader.read(file));
        case ZIP -> {
          SourceDocument document = OfficeReader.read(file);
          yield document == null
              ? skipped(file, "a spreadsheet, slides or an archive")
              : finished(file, document);
        }
        case JSON_LINES -> new ReadResult.Lines(file);
        case EMPTY -> new ReadResult.Unreadable(file.path(), "empty file");
        case OLD_OFFICE -> skipped(file, "old Office format: save it as .docx or .pdf");
        case BINARY -> skipped(file, "not a text format");
        case XML -> skipped(file, "XML");
        case OTHER_TEXT -> skipped(file, "files of type ." + Format.extension(file.name()));
      };
    } catch (UnreadableException e) {
      return new ReadResult.Unreadable(file.path(), e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      // the parsing libraries throw anything at all on files made to break them
      return new ReadResult.Unreadable(
          file.path(), "damaged " + format.name().toLowerCase(Locale.ROOT) + ": " + e);
    }
  }

  private static ReadResult finished(SourceFile file, SourceDocument document)
      throws UnreadableException {
    if (document.text().isBlank()) {
      throw new UnreadableException("no text in it");
    }
    Optional<String> exempt = ExemptPaper.reason(document);
    return exempt.isPresent()
        ? new ReadResult.Unreadable(file.path(), exempt.get())
        : new ReadResult.Read(Redactor.redact(document));
  }

  /** The text of a file whose name does not promise a format that its bytes are not. */
  private static String notNamedOtherwise(SourceFile file, String is) throws UnreadableException {
    String extension = Format.extension(file.name());
    if (extension.matches("pdf|docx?|odt|rtf|zip")) {
      throw new UnreadableException(is + " named ." + extension);
    }
    return TextDecoder.decode(file.bytes());
  }

  private static ReadResult skipped(SourceFile file, String reason) {
    return new ReadResult.Skipped(file.path(), reason);
  }
}
