package org.onrecord.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's content stream into fragments, each with the marked sequence that it stands in.
 * One object reads the pages of one document, one after the other.
 */
final class PageFragments extends PDFMarkedContentExtractor {

  /** Fragments outside of every marked sequence. */
  static final int UNMARKED = -1;

  /** Fragments that the page says are no part of its text: running heads, rules. */
  static final int ARTIFACT = -2;

  /**
   * One page's text.
   *
   * @param inOrder all fragments but artifacts, in the order of the content stream
   * @param bySequence the same by the number of their marked sequence
   */
  record Page(List<Fragment> inOrder, Map<Integer, List<Fragment>> bySequence) {}

  private record Mark(int sequence, @Nullable String actualText) {}

  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final Set<Long> drawn = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private Page page = new Page(new ArrayList<>(), new HashMap<>());
  private int number;
  private boolean actualTextWritten;
  private @Nullable TextPosition first;
  private int sequence = UNMARKED;
  private float end;

  /** The text of one page. */
  Page read(PDPage source, int pageNumber) throws IOException {
    page = new Page(new ArrayList<>(), new HashMap<>());
    number = pageNumber;
    marks.clear();
    drawn.clear();
    processPage(source);
    close();
    return page;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    int here = marks.isEmpty() ? UNMARKED : marks.peek().sequence();
    String actual = null;
    if (tag != null && tag.getName().equals("Artifact")) {
      here = ARTIFACT;
    } else if (properties != null && here != ARTIFACT) {
      here = properties.getInt(COSName.MCID, here);
      actual = properties.getString(COSName.ACTUAL_TEXT);
    }
    actualTextWritten = false;
    marks.push(new Mark(here, actual));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marks.isEmpty()) {
      marks.pop();
    }
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    Mark mark = marks.peek();
    int here = mark == null ? UNMARKED : mark.sequence();
    String letters = glyph.getUnicode();
    if (here == ARTIFACT || letters == null || letters.isEmpty()) {
      return;
    }
    if (mark != null && mark.actualText() != null) {
      if (actualTextWritten) {
        end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        return;
      }
      actualTextWritten = true;
      letters = mark.actualText();
    }
    if (!letters.isBlank() && !drawn.add(place(glyph, letters))) {
      return; // drawn twice to look bold
    }
    if (first == null || !goesOn(glyph, first, here)) {
      close();
      first = glyph;
      sequence = here;
    } else if (glyph.getXDirAdj() - end > room(glyph)) {
      text.append(' ');
    }
    Ligatures.append(text, letters);
    end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
  }

  private boolean goesOn(TextPosition glyph, TextPosition from, int here) {
    float x = glyph.getXDirAdj();
    float size = size(glyph);
    return here == sequence
        && Objects.equals(glyph.getFont(), from.getFont())
        && glyph.getDir() == from.getDir()
        && Math.abs(size - size(from)) < 0.05f * size
        && Math.abs(glyph.getYDirAdj() - from.getYDirAdj()) < 0.1f * size
        && x > end - size
        && x < end + 4 * size;
  }

  private void close() {
    TextPosition from = first;
    if (from != null && !text.isEmpty()) {
      float height = from.getPageHeight() > 0 ? from.getYDirAdj() / from.getPageHeight() : 0.5f;
      var fragment =
          new Fragment(
              text.toString(),
              number,
              from.getXDirAdj(),
              end,
              from.getYDirAdj(),
              size(from),
              room(from),
              isBold(from.getFont()),
              height);
      page.inOrder().add(fragment);
      page.bySequence().computeIfAbsent(sequence, s -> new ArrayList<>()).add(fragment);
    }
    text.setLength(0);
    first = null;
  }

  private static long place(TextPosition glyph, String letters) {
    long x = Math.round(glyph.getXDirAdj() * 2);
    long y = Math.round(glyph.getYDirAdj() * 2);
    return ((x & 0xffffff) << 40) | ((y & 0xffffff) << 16) | (letters.hashCode() & 0xffff);
  }

  private static float size(TextPosition glyph) {
    float size = Math.abs(glyph.getFontSizeInPt());
    return size > 0.1f && size < 2000 ? size : 10;
  }

  /** The gap that parts words: half a space, or a third of a letter where that is less. */
  private static float room(TextPosition glyph) {
    float space = glyph.getWidthOfSpace();
    float half = space > 0 && space < 1000 ? space / 2 : size(glyph) / 8;
    return Math.min(half, size(glyph) / 6);
  }

  private boolean isBold(@Nullable PDFont font) {
    if (font == null) {
      return false;
    }
    return bold.computeIfAbsent(
        font,
        f -> {
          String name = f.getName();
          String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
          return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
        });
  }
}
