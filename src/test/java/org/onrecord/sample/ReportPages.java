package org.onrecord.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * The pages of a tagged report: wraps lines, breaks pages, and gives every block its element in the
 * structure tree. Footers and page numbers are artefacts, outside the tree. Lengths are points.
 */
final class ReportPages implements AutoCloseable {
  private static final float MARGIN = 64;
  private static final float LEADING = 15;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final PDFont BODY = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document;
  private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
  private final PDStructureElement root;
  private final COSArray parents = new COSArray();
  private PDPage page;
  private PDPageContentStream stream;
  private COSArray marked = new COSArray();
  private float y;

  ReportPages(PDDocument document) throws IOException {
    this.document = document;
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
    document.getDocumentCatalog().setStructureTreeRoot(tree);
    root = new PDStructureElement("Document", tree);
    tree.appendKid(root);
    page = new PDPage(PDRectangle.A4);
    stream = open();
  }

  void heading(String text, String type) throws IOException {
    y -= LEADING / 2;
    show(child(root, type), text, BOLD, MARGIN, WIDTH);
    y -= LEADING / 3;
  }

  void paragraph(String text) throws IOException {
    show(child(root, "P"), text, BODY, MARGIN, WIDTH);
    y -= LEADING / 2;
  }

  /** Each item has its own label and body, side by side. */
  void list(List<String> items) throws IOException {
    PDStructureElement list = child(root, "L");
    for (String item : items) {
      PDStructureElement entry = child(list, "LI");
      float top = y;
      show(child(entry, "Lbl"), "\u2022", BODY, MARGIN, WIDTH);
      y = top < y ? y : top;
      show(child(entry, "LBody"), item, BODY, MARGIN + 18, WIDTH - 18);
    }
    y -= LEADING / 2;
  }

  @SuppressWarnings("ReferenceEquality") // the very first row
  void table(List<String[]> rows) throws IOException {
    PDStructureElement table = child(root, "Table");
    for (String[] row : rows) {
      PDStructureElement line = child(table, "TR");
      boolean head = row == rows.get(0);
      float half = WIDTH * 0.6f;
      float top = y;
      show(child(line, head ? "TH" : "TD"), row[0], head ? BOLD : BODY, MARGIN, half - 12);
      float bottom = y;
      y = top;
      show(
          child(line, head ? "TH" : "TD"), row[1], head ? BOLD : BODY, MARGIN + half, WIDTH - half);
      y = Math.min(bottom, y) - LEADING / 4;
    }
    y -= LEADING;
  }

  @Override
  public void close() throws IOException {
    finish();
    COSDictionary parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, parents);
    tree.getCOSObject().setItem(COSName.PARENT_TREE, parentTree);
  }

  private static PDStructureElement child(PDStructureElement parent, String type) {
    PDStructureElement child = new PDStructureElement(type, parent);
    parent.appendKid(child);
    return child;
  }

  private void show(PDStructureElement element, String text, PDFont font, float left, float width)
      throws IOException {
    List<String> lines = wrap(text, font, width);
    begin(element);
    for (String line : lines) {
      if (y < MARGIN + 2 * LEADING) {
        stream.endMarkedContent();
        finish();
        page = new PDPage(PDRectangle.A4);
        stream = open();
        begin(element);
      }
      write(line, font, 11, left, y);
      y -= LEADING;
    }
    stream.endMarkedContent();
  }

  /** A block that runs over a page has one marked part on each, both under its element. */
  private void begin(PDStructureElement element) throws IOException {
    COSDictionary part = new COSDictionary();
    part.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    part.setItem(COSName.PG, page);
    part.setInt(COSName.MCID, marked.size());
    COSArray kids = element.getCOSObject().getCOSArray(COSName.K);
    if (kids == null) {
      kids = new COSArray();
      element.getCOSObject().setItem(COSName.K, kids);
      element.setPage(page);
    }
    kids.add(part);
    stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), marked.size());
    marked.add(element.getCOSObject());
  }

  private PDPageContentStream open() throws IOException {
    document.addPage(page);
    page.setStructParents(parents.size() / 2);
    marked = new COSArray();
    y = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(document, page);
  }

  private void finish() throws IOException {
    stream.beginMarkedContent(COSName.ARTIFACT);
    write("Inspection of local authority children\u2019s services", BODY, 9, MARGIN, MARGIN / 2);
    write(Integer.toString(document.getNumberOfPages()), BODY, 9, MARGIN + WIDTH, MARGIN / 2);
    stream.endMarkedContent();
    stream.close();
    parents.add(COSInteger.get(document.getNumberOfPages() - 1L));
    parents.add(marked);
  }

  private void write(String text, PDFont font, float size, float x, float at) throws IOException {
    stream.beginText();
    stream.setFont(font, size);
    stream.newLineAtOffset(x, at);
    stream.showText(text);
    stream.endText();
  }

  private static List<String> wrap(String text, PDFont font, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", 0)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * 11 > width) {
        lines.add(line + " ");
        line = new StringBuilder(word);
      } else {
        line = new StringBuilder(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
