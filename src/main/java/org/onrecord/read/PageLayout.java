package org.onrecord.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.model.Block;

/** Paragraphs of pages without a structure tree: by lines, the room between them, and bullets. */
final class PageLayout {

  /** More room than this, in usual line steps, parts paragraphs. */
  private static final double PARAGRAPH_STEP = 1.35;

  /** Type below this share of the usual size is a note's. */
  private static final float SMALLER = 0.95f;

  private PageLayout() {}

  private record Line(List<Fragment> fragments) {
    float y() {
      return fragments.getFirst().y();
    }

    float end() {
      float end = 0;
      for (Fragment f : fragments) {
        end = Math.max(end, f.end());
      }
      return end;
    }

    float size() {
      float size = 0;
      for (Fragment f : fragments) {
        size = f.text().isBlank() ? size : Math.max(size, f.size());
      }
      return size;
    }

    boolean bold() {
      return fragments.stream().allMatch(f -> f.bold() || f.text().isBlank());
    }

    String text() {
      var text = new StringBuilder();
      Fragment.join(fragments).forEach(r -> text.append(r.text()));
      return text.toString().strip();
    }
  }

  static List<Piece> pieces(List<PageFragments.Page> pages) {
    List<List<Line>> all = new ArrayList<>();
    for (PageFragments.Page page : pages) {
      all.add(lines(page.inOrder()));
    }
    float size = usualSize(all);
    List<Piece> pieces = new ArrayList<>();
    List<Piece> notes = new ArrayList<>();
    for (List<Line> lines : all) {
      List<Piece> page = new ArrayList<>();
      paragraphs(lines, size, page);
      // a page's footnotes stand behind the paragraph that runs over its end
      int first = page.isEmpty() || isNote(page.getFirst(), size) ? 0 : 1;
      pieces.addAll(page.subList(0, first));
      pieces.addAll(notes);
      notes.clear();
      for (Piece piece : page.subList(first, page.size())) {
        (isNote(piece, size) ? notes : pieces).add(piece);
      }
    }
    pieces.addAll(notes);
    return pieces;
  }

  /** A footnote: a number and smaller type in the lower half of a page. */
  private static boolean isNote(Piece piece, float usualSize) {
    return piece.kind() == Block.Kind.PARAGRAPH
        && piece.fragments().stream()
            .allMatch(
                f -> f.text().isBlank() || (f.size() < SMALLER * usualSize && f.height() > 0.5))
        && piece.words().matches("(?s)\\d{1,3}\\s*\\S.*");
  }

  private static List<Line> lines(List<Fragment> fragments) {
    List<Line> lines = new ArrayList<>();
    List<Fragment> line = new ArrayList<>();
    for (Fragment f : fragments) {
      if (f.text().isBlank() && line.isEmpty()) {
        continue;
      }
      if (!line.isEmpty() && !(f.isOnLineOf(line.getLast()) && f.x() > line.getLast().x())) {
        lines.add(new Line(line));
        line = new ArrayList<>();
        if (f.text().isBlank()) {
          continue;
        }
      }
      line.add(f);
    }
    if (!line.isEmpty()) {
      lines.add(new Line(line));
    }
    return lines;
  }

  private static void paragraphs(List<Line> lines, float usualSize, List<Piece> pieces) {
    double step = usualStep(lines);
    double right = lines.stream().mapToDouble(Line::end).max().orElse(0);
    List<Line> paragraph = new ArrayList<>();
    for (Line line : lines) {
      if (!paragraph.isEmpty() && begins(line, paragraph.getLast(), step, right)) {
        add(paragraph, usualSize, pieces);
        paragraph = new ArrayList<>();
      }
      paragraph.add(line);
    }
    add(paragraph, usualSize, pieces);
  }

  private static boolean begins(Line line, Line before, double step, double right) {
    double gap = line.y() - before.y();
    if (gap > PARAGRAPH_STEP * step || gap < -step) {
      return true;
    }
    if (PieceText.startsWithBullet(line.fragments().getFirst())
        || line.text()
            .matches("(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\\d+(?:\\.\\d+)+)\\s+\\S.*")) {
      return true;
    }
    if (Math.abs(line.size() - before.size()) > 0.8 || line.bold() != before.bold()) {
      return true;
    }
    // a short last line ends a paragraph where nothing else does
    String end = before.text();
    return before.end() < right * 0.75
        && !end.isEmpty()
        && ".!?:".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  private static void add(List<Line> paragraph, float usualSize, List<Piece> pieces) {
    if (paragraph.isEmpty()) {
      return;
    }
    List<Fragment> words = new ArrayList<>();
    paragraph.forEach(l -> words.addAll(l.fragments()));
    Line first = paragraph.getFirst();
    String text = first.text();
    boolean heading =
        paragraph.size() <= 2
            && text.length() < 120
            && !text.matches(".*[.,;:]")
            && text.matches(".*\\p{L}{2}.*")
            && (first.size() > usualSize * 1.15 || first.bold());
    Block.Kind kind = heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    int level =
        !heading ? 0 : first.size() > usualSize * 1.5 ? 1 : first.size() > usualSize * 1.15 ? 2 : 3;
    pieces.addAll(PieceText.atBullets(Piece.of(kind, level, words)));
  }

  /** The size that most letters have. */
  private static float usualSize(List<List<Line>> pages) {
    double[] sizes =
        pages.stream()
            .flatMap(List::stream)
            .filter(l -> l.text().length() > 30)
            .mapToDouble(Line::size)
            .sorted()
            .toArray();
    return sizes.length == 0 ? 11 : (float) sizes[sizes.length / 2];
  }

  private static double usualStep(List<Line> lines) {
    double[] steps = new double[Math.max(0, lines.size() - 1)];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      double step = lines.get(i).y() - lines.get(i - 1).y();
      if (step > 4 && step < 40) {
        steps[count++] = step;
      }
    }
    if (count == 0) {
      return 14;
    }
    double[] sorted = Arrays.copyOf(steps, count);
    Arrays.sort(sorted);
    // the lower third: a page of short paragraphs has as many wide steps as narrow ones
    return sorted[count / 3];
  }
}
