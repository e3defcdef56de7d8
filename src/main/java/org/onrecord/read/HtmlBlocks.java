package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Block;

/** Walks a page's elements in order and writes their words as blocks. One walk, one object. */
final class HtmlBlocks {

  /** What is around the words that are being gathered. */
  private record Place(boolean boilerplate, int heading, int depth, boolean caption) {
    static final Place OUTSIDE = new Place(false, 0, 0, false);

    Place inBoilerplate() {
      return new Place(true, heading, depth, caption);
    }

    Place inHeading(int rank) {
      return new Place(boilerplate, rank, 0, false);
    }

    Place inList() {
      return new Place(boilerplate, heading, depth + 1, caption);
    }

    Place inCaption() {
      return new Place(boilerplate, heading, depth, true);
    }
  }

  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "select",
          "option",
          "textarea",
          "datalist",
          "head",
          "audio",
          "video",
          "canvas",
          "map");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");
  private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)");
  private static final Pattern CAPTION =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:wp-)?(?:caption|credit)(?:$|[\\s_-])");

  private final ReadingBuilder out;
  private final PageParts parts;
  private final List<Run> runs = new ArrayList<>();
  private int strong;

  HtmlBlocks(ReadingBuilder out, PageParts parts) {
    this.out = out;
    this.parts = parts;
  }

  void read(Element body) throws UnreadableException {
    Place place = parts.main() == null ? Place.OUTSIDE : Place.OUTSIDE.inBoilerplate();
    walk(body, place);
    flush(place);
  }

  private void walk(Element element, Place place) throws UnreadableException {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        runs.add(new Run(words.getWholeText(), strong > 0));
      } else if (node instanceof Element child && isShown(child)) {
        child(child, place);
      }
    }
  }

  private void child(Element child, Place outer) throws UnreadableException {
    String tag = child.normalName();
    if (tag.equals("br")) {
      breakLine(child, outer);
      return;
    }
    boolean block =
        child.isBlock() || parts.boilerplate().contains(child) || child.equals(parts.main());
    if (!block) {
      inline(child, tag, outer);
      return;
    }
    flush(outer);
    Place place = inside(child, tag, outer);
    HtmlTable table = tag.equals("table") ? HtmlTable.of(child) : null;
    if (table != null) {
      table.write(out, place.boilerplate());
    } else {
      walk(child, place);
      flush(place);
    }
  }

  private Place inside(Element child, String tag, Place outer) {
    Place place = outer;
    if (child.equals(parts.main())) {
      place = Place.OUTSIDE;
    } else if (parts.boilerplate().contains(child)) {
      place = outer.inBoilerplate();
    }
    if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
      int rank = tag.charAt(1) - '0';
      // the title often stands above the part that holds the words
      boolean title = rank == 1 || child.className().contains("mgSubTitleTxt");
      return title && isAboveMain(child) ? Place.OUTSIDE.inHeading(rank) : place.inHeading(rank);
    }
    return switch (tag) {
      case "ul", "ol", "menu" -> place.inList();
      case "li" -> place.depth() == 0 ? place.inList() : place;
      case "figcaption", "caption" -> place.inCaption();
      default -> CAPTION.matcher(child.className()).find() ? place.inCaption() : place;
    };
  }

  private boolean isAboveMain(Element heading) {
    return parts.isOutsideMain(heading)
        && heading.closest("nav, aside, footer, form") == null
        && out.size() < 200;
  }

  private void inline(Element child, String tag, Place place) throws UnreadableException {
    if (tag.equals("sup")
        && child.text().matches("\\[?\\d{1,2}]?")
        && child.selectFirst("a") != null) {
      return; // a footnote's mark is no word
    }
    boolean bold =
        tag.equals("b") || tag.equals("strong") || BOLD.matcher(child.attr("style")).find();
    strong += bold ? 1 : 0;
    if (tag.equals("q")) {
      runs.add(new Run("\u201c", strong > 0));
    }
    walk(child, CAPTION.matcher(child.className()).find() ? place.inCaption() : place);
    if (tag.equals("q")) {
      runs.add(new Run("\u201d", strong > 0));
    }
    strong -= bold ? 1 : 0;
  }

  /** Two line breaks in a row are how old pages part paragraphs. */
  private void breakLine(Element br, Place place) throws UnreadableException {
    Node next = br.nextSibling();
    while (next instanceof TextNode words && words.isBlank()) {
      next = next.nextSibling();
    }
    if (next instanceof Element e && e.normalName().equals("br")) {
      flush(place);
    } else {
      runs.add(new Run("\n", strong > 0));
    }
  }

  private void flush(Place place) throws UnreadableException {
    if (runs.isEmpty()) {
      return;
    }
    ListMarker marker = ListMarker.at(runs);
    List<Run> words = marker == null ? runs : marker.rest();
    if (place.boilerplate()) {
      out.add(Block.Kind.BOILERPLATE, 0, null, words);
    } else if (place.heading() > 0) {
      out.add(Block.Kind.HEADING, place.heading(), null, words);
    } else if (place.caption()) {
      out.add(Block.Kind.CAPTION, 0, null, words);
    } else if (place.depth() > 0) {
      out.add(Block.Kind.ITEM, place.depth(), null, words);
    } else if (marker != null) {
      out.add(Block.Kind.ITEM, marker.depth(), null, words);
    } else {
      out.add(Block.Kind.PARAGRAPH, 0, null, words);
    }
    runs.clear();
  }

  static boolean isShown(@Nullable Element element) {
    return element != null
        && !NEVER_SHOWN.contains(element.normalName())
        && !element.hasAttr("hidden")
        && !HIDDEN.matcher(element.attr("style")).find();
  }
}
