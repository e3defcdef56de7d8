package org.onrecord.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDFs for tests, tagged or plain. */
final class Pdfs {

  private static final float SIZE = 11;

  private final PDDocument pdf = new PDDocument();
  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final COSArray top = new COSArray();
  private final List<PDPage> pages = new ArrayList<>();
  private final COSDictionary root = new COSDictionary();
  private int sequence;

  Pdfs() throws IOException {
    page();
  }

  /** A heading and paragraphs with a structure tree. */
  static byte[] tagged(String heading, String... paragraphs) throws IOException {
    var pdfs = new Pdfs();
    pdfs.element("H1", pdfs.line(heading, 72, 760));
    float y = 720;
    for (String paragraph : paragraphs) {
      pdfs.element("P", pdfs.line(paragraph, 72, y));
      y -= 40;
    }
    return pdfs.bytes(true);
  }

  Pdfs page() {
    var page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    pages.add(page);
    return this;
  }

  private PDPageContentStream append() throws IOException {
    return new PDPageContentStream(
        pdf, pages.getLast(), PDPageContentStream.AppendMode.APPEND, false, true);
  }

  /** Writes words outside of every marked sequence. */
  Pdfs plain(String words, float x, float y) throws IOException {
    try (PDPageContentStream content = append()) {
      write(content, words, x, y);
    }
    return this;
  }

  /** Writes words as an artifact. */
  Pdfs artifact(String words, float x, float y) throws IOException {
    try (PDPageContentStream content = append()) {
      content.beginMarkedContent(COSName.ARTIFACT);
      write(content, words, x, y);
      content.endMarkedContent();
    }
    return this;
  }

  /** Writes words in a marked sequence of their own and gives the reference to it. */
  COSBase line(String words, float x, float y) throws IOException {
    int mcid = sequence++;
    var properties = new COSDictionary();
    properties.setInt(COSName.MCID, mcid);
    try (PDPageContentStream content = append()) {
      content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
      write(content, words, x, y);
      content.endMarkedContent();
    }
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, pages.getLast());
    reference.setItem(COSName.MCID, COSInteger.get(mcid));
    return reference;
  }

  private void write(PDPageContentStream content, String words, float x, float y)
      throws IOException {
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, y);
    content.showText(words);
    content.endText();
  }

  /** An element of the structure tree that is not yet hung into it. */
  static COSDictionary node(String type, COSBase... kids) {
    var element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setName(COSName.S, type);
    var array = new COSArray();
    for (COSBase kid : kids) {
      array.add(kid);
    }
    element.setItem(COSName.K, array);
    return element;
  }

  /** Hangs an element into the tree. */
  Pdfs element(String type, COSBase... kids) {
    top.add(node(type, kids));
    return this;
  }

  Pdfs role(String name, String as) {
    COSDictionary map = root.getCOSDictionary(COSName.ROLE_MAP);
    if (map == null) {
      map = new COSDictionary();
      root.setItem(COSName.ROLE_MAP, map);
    }
    map.setName(COSName.getPDFName(name), as);
    return this;
  }

  PDDocument document() {
    return pdf;
  }

  byte[] bytes(boolean withTree) throws IOException {
    if (withTree) {
      root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
      root.setItem(COSName.K, top);
      pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    }
    var out = new ByteArrayOutputStream();
    pdf.save(out);
    pdf.close();
    return out.toByteArray();
  }
}
