package org.onrecord.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;

/**
 * A PDF: by its structure tree where it has one that holds its text, else by where words stand on
 * the pages.
 */
final class PdfReader {

  private static final int MOST_PAGES = 5_000;

  /** Readers have always allowed rubbish behind the end; more than this is another thing. */
  private static final int END_WITHIN = 4_096;

  /** A tree that holds less of the text than this was made by a broken tool and is not followed. */
  private static final double LEAST_SHARE_OF_TREE = 0.7;

  /** Fewer letters a page than this, all pages together, is a stamp on a scan, not a text layer. */
  private static final int LEAST_LETTERS_A_PAGE = 20;

  /** Held, because a logger that nobody holds forgets its level. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    // PDFBox warns of every oddity of every font; what matters is told by the result
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private PdfReader() {}

  static SourceDocument read(SourceFile file) throws UnreadableException {
    if (!endsWhole(file.bytes())) {
      throw new UnreadableException(
          "damaged PDF: it is cut short, its end-of-file mark is missing; fetch it again");
    }
    try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
      return read(file, pdf);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("encrypted PDF: it needs a password", e);
    } catch (IOException e) {
      throw new UnreadableException("damaged PDF: " + e.getMessage(), e);
    }
  }

  /**
   * Whether the mark that ends a PDF stands near the end (ISO 32000-1, 7.5.5). PDFBox mends what is
   * cut off by leaving it out, and half a report that looks whole is worse than none.
   */
  private static boolean endsWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - END_WITHIN);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return end.contains("%%EOF");
  }

  private static SourceDocument read(SourceFile file, PDDocument pdf)
      throws IOException, UnreadableException {
    int count = pdf.getNumberOfPages();
    if (count == 0) {
      throw new UnreadableException("damaged PDF: no pages");
    }
    if (count > MOST_PAGES) {
      throw new UnreadableException(
          "PDF of " + count + " pages; " + MOST_PAGES + " are read at most");
    }
    List<String> notes = new ArrayList<>();
    List<PageFragments.Page> pages = pages(pdf, notes);
    long letters = pages.stream().mapToLong(PdfReader::letters).sum();
    if (letters == 0 || (letters < (long) LEAST_LETTERS_A_PAGE * count && hasNoFonts(pages))) {
      throw new UnreadableException("scanned, no text layer");
    }
    StructureTree.Text tagged = StructureTree.read(pdf, pages);
    boolean follow = tagged.letters() >= LEAST_SHARE_OF_TREE * letters;
    List<Piece> pieces = follow ? tagged.pieces() : PageLayout.pieces(pages);
    var out = ReadingBuilder.ofPacked(file);
    for (Piece piece : PageFurniture.without(pieces, count)) {
      piece.write(out);
    }
    return out.build(
        file.name(),
        head(pdf, out.beginning(2000)),
        follow ? "pdf-tagged/1" : "pdf-layout/1",
        notes);
  }

  private static boolean hasNoFonts(List<PageFragments.Page> pages) {
    long empty = pages.stream().filter(p -> letters(p) == 0).count();
    return empty * 2 > pages.size();
  }

  private static List<PageFragments.Page> pages(PDDocument pdf, List<String> notes)
      throws IOException, UnreadableException {
    var reader = new PageFragments();
    List<PageFragments.Page> pages = new ArrayList<>();
    int number = 0;
    long total = 0;
    List<Integer> wordless = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      number++;
      PageFragments.Page text = reader.read(page, number);
      pages.add(text);
      long letters = letters(text);
      total += letters;
      if (letters == 0) {
        wordless.add(number);
      }
      if (total > ReadingBuilder.MOST_CHARACTERS) {
        throw new UnreadableException(
            "more than " + ReadingBuilder.MOST_CHARACTERS + " characters");
      }
    }
    if (!wordless.isEmpty()) {
      notes.add("pages without text: " + wordless.toString().replaceAll("[\\[\\]]", ""));
    }
    return pages;
  }

  static long letters(PageFragments.Page page) {
    return page.inOrder().stream().mapToLong(f -> f.text().length()).sum();
  }

  private static Metadata head(PDDocument pdf, String beginning) {
    String title = title(pdf, beginning.toLowerCase(Locale.ROOT));
    return new Metadata(title, null, null, null, null, null, List.of(), null, null);
  }

  /** The title in the file's head where its first pages bear it: many are a template's. */
  private static @Nullable String title(PDDocument pdf, String beginning) {
    String title = pdf.getDocumentInformation().getTitle();
    if (title == null) {
      return null;
    }
    String stripped = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    boolean borne = beginning.contains(stripped.toLowerCase(Locale.ROOT));
    return stripped.length() < 8 || !stripped.contains(" ") || !borne ? null : stripped;
  }
}
