package org.onrecord.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Block;

/**
 * Follows a tagged PDF's structure tree (ISO 32000-1, 14.7 and 14.8) and puts the pages' words into
 * the blocks that it names.
 *
 * <p>Works on the file's own dictionaries: PDFBox's {@code getStandardStructureType} never returns
 * where the role map runs in a circle, and its nodes do not notice a tree that contains itself.
 */
final class StructureTree {

  /**
   * What was found by the tree.
   *
   * @param letters how many of the pages' characters it holds
   */
  record Text(List<Piece> pieces, long letters) {}

  /** What is around the words that are being gathered. */
  private record Place(Block.Kind kind, int level, int depth) {
    Place as(Block.Kind kind, int level) {
      return new Place(kind, level, depth);
    }

    Place inList() {
      return new Place(Block.Kind.PARAGRAPH, 0, depth + 1);
    }
  }

  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 2_000_000;

  private final StructureRoles roles;
  private final IdentityHashMap<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();
  private final List<Map<Integer, List<Fragment>>> pages = new ArrayList<>();
  private final Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private List<Piece> pieces = new ArrayList<>();
  private final List<Piece> notes = new ArrayList<>();
  private List<Fragment> pending = new ArrayList<>();
  private boolean marked;
  private long letters;

  private StructureTree(StructureRoles roles) {
    this.roles = roles;
  }

  /** The text by the tree; none where the file has no tree. */
  static Text read(PDDocument pdf, List<PageFragments.Page> pages) {
    COSDictionary root =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return new Text(List.of(), 0);
    }
    var tree = new StructureTree(StructureRoles.of(root));
    int number = 0;
    for (var page : pdf.getPages()) {
      tree.pageNumbers.put(page.getCOSObject(), ++number);
    }
    for (PageFragments.Page page : pages) {
      tree.pages.add(new HashMap<>(page.bySequence()));
    }
    var top = new Place(Block.Kind.PARAGRAPH, 0, 0);
    tree.kids(root, null, top, 0);
    tree.flush(top);
    return new Text(tree.pieces, tree.letters);
  }

  private void kids(COSDictionary element, @Nullable COSDictionary page, Place place, int deep) {
    kid(element.getDictionaryObject(COSName.K), page, place, deep);
  }

  private void kid(@Nullable COSBase kid, @Nullable COSDictionary page, Place place, int deep) {
    COSBase actual = kid instanceof COSObject indirect ? indirect.getObject() : kid;
    if (deep > DEEPEST || visited.size() > MOST_ELEMENTS) {
      return;
    }
    if (actual instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        COSBase next = array.getObject(i);
        if (!(next instanceof COSArray)) { // an array in an array is no tree
          kid(next, page, place, deep);
        }
      }
    } else if (actual instanceof COSNumber sequence) {
      take(page, sequence.intValue());
    } else if (actual instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE);
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      if ("MCR".equals(type)) {
        take(own == null ? page : own, dictionary.getInt(COSName.MCID, -1));
      } else if (!"OBJR".equals(type) && visited.add(dictionary)) {
        element(dictionary, own == null ? page : own, place, deep + 1);
      }
    }
  }

  /** Each sequence is taken once, however often a broken tree names it. */
  private void take(@Nullable COSDictionary page, int sequence) {
    Integer number = page == null ? null : pageNumbers.get(page);
    if (number == null || number > pages.size()) {
      return;
    }
    List<Fragment> fragments = pages.get(number - 1).remove(sequence);
    if (fragments != null) {
      pending.addAll(fragments);
      fragments.forEach(f -> letters += f.text().length());
    }
  }

  private void element(COSDictionary element, @Nullable COSDictionary page, Place place, int deep) {
    String role = roles.standard(element.getNameAsString(COSName.S));
    switch (StructureRoles.sort(role)) {
      case INLINE -> kids(element, page, place, deep);
      case LEFT_OUT -> setAside(element, page, place, deep, null);
      case NOTE -> setAside(element, page, place, deep, Block.Kind.PARAGRAPH);
      case LABEL -> label(element, page, place, deep);
      case ROW -> row(element, page, place, deep);
      case HEADING ->
          block(element, page, place.as(Block.Kind.HEADING, roles.rank(role)), place, deep);
      case CAPTION -> block(element, page, place.as(Block.Kind.CAPTION, 0), place, deep);
      case LIST -> block(element, page, place.inList(), place, deep);
      case ITEM ->
          block(element, page, place.as(Block.Kind.ITEM, Math.max(1, place.depth())), place, deep);
      case ITEM_BODY -> kids(element, page, place, deep);
      case BLOCK -> block(element, page, place, place, deep);
    }
  }

  private void block(
      COSDictionary element, @Nullable COSDictionary page, Place inside, Place outside, int deep) {
    // a paragraph in an item that has only its label so far is that item's
    boolean belongs =
        inside.kind() == Block.Kind.ITEM
            && outside.kind() == Block.Kind.ITEM
            && PieceText.isLabel(pending);
    if (!belongs) {
      flush(outside);
    }
    kids(element, page, inside, deep);
    flush(inside);
  }

  /** Reads an element away from the running text; as a block of its own behind the next one. */
  private void setAside(
      COSDictionary element,
      @Nullable COSDictionary page,
      Place place,
      int deep,
      Block.@Nullable Kind as) {
    List<Fragment> running = pending;
    int before = pieces.size();
    pending = new ArrayList<>();
    kids(element, page, place, deep);
    if (as != null && !pending.isEmpty()) {
      notes.add(Piece.of(as, 0, pending));
    }
    List<Piece> inside = new ArrayList<>(pieces.subList(before, pieces.size()));
    pieces.subList(before, pieces.size()).clear();
    if (as != null) {
      notes.addAll(inside);
    }
    pending = running;
  }

  /** Numbers and letters stay with their item, since the text refers to them; bullets go. */
  private void label(COSDictionary element, @Nullable COSDictionary page, Place place, int deep) {
    List<Fragment> running = pending;
    pending = new ArrayList<>();
    kids(element, page, place, deep);
    List<Fragment> label = pending;
    pending = running;
    marked |= pending.isEmpty() && PieceText.isMark(label);
    if (!PieceText.isBullet(label)) {
      pending.addAll(label);
      if (PieceText.isLabel(label)) {
        pending.addAll(PieceText.spaceBehind(label));
      }
    }
  }

  private void row(COSDictionary row, @Nullable COSDictionary page, Place place, int deep) {
    flush(place);
    List<Piece> outside = pieces;
    List<List<Piece>> cells = new ArrayList<>();
    boolean header = true;
    for (COSDictionary cell : StructureRoles.children(row)) {
      if (visited.add(cell)) {
        pieces = new ArrayList<>();
        COSDictionary own = cell.getCOSDictionary(COSName.PG);
        kids(cell, own == null ? page : own, place, deep + 1);
        flush(place);
        cells.add(pieces);
        header &= "TH".equals(roles.standard(cell.getNameAsString(COSName.S)));
      }
    }
    pieces = outside;
    pieces.addAll(PieceText.ofRow(header, cells));
  }

  private void flush(Place place) {
    if (!pending.isEmpty()) {
      var piece = new Piece(place.kind(), place.level(), marked, List.of(pending));
      pieces.addAll(PieceText.atBullets(piece));
      pending = new ArrayList<>();
      marked = false;
    }
    pieces.addAll(notes);
    notes.clear();
  }
}
