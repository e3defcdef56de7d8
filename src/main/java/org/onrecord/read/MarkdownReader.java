package org.onrecord.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Block;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;

/**
 * Markdown as people write it for prose: headings, lists, quoted paragraphs, tables, bold words,
 * links. What it does not know stays as it stands.
 */
final class MarkdownReader {

  private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
  private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+]|(\\d{1,3}[.)]))\\s+(.*)");
  private static final Pattern ROW = Pattern.compile("\\s*\\|(.+)\\|\\s*");
  private static final Pattern RULE_OF_TABLE = Pattern.compile("[\\s|:-]*-[\\s|:-]*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:=+|-{2,})\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]]*)]\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*|__(.+?)__");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])[*_](?=\\S)([^*_]+?)(?<=\\S)[*_](?![\\w*])");

  private final ReadingBuilder out = new ReadingBuilder();
  private final List<String> pending = new ArrayList<>();
  private int item;

  private MarkdownReader() {}

  static SourceDocument read(SourceFile file, String text) throws UnreadableException {
    var reader = new MarkdownReader();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String after = i + 1 < lines.size() ? lines.get(i + 1) : "";
      reader.line(lines.get(i), after);
    }
    reader.flush();
    return reader.out.build(file.name(), Metadata.NONE, "markdown/1", List.of());
  }

  private void line(String raw, String after) throws UnreadableException {
    String line = raw.replaceFirst("^\\s{0,3}(?:>\\s?)+", "");
    Matcher heading = HEADING.matcher(line);
    Matcher next = ITEM.matcher(line);
    Matcher row = ROW.matcher(line);
    if (line.isBlank() || FENCE.matcher(line).matches()) {
      flush();
    } else if (heading.matches()) {
      flush();
      out.add(Block.Kind.HEADING, heading.group(1).length(), null, runs(heading.group(2)));
    } else if (UNDERLINE.matcher(line).matches()) {
      if (pending.size() == 1 && item == 0) {
        int rank = line.strip().startsWith("=") ? 1 : 2;
        out.add(Block.Kind.HEADING, rank, null, runs(pending.getFirst()));
        pending.clear();
      } else {
        flush();
      }
    } else if (row.matches()) {
      flush();
      row(row.group(1), RULE_OF_TABLE.matcher(after).matches() && after.contains("|"));
    } else if (next.matches()) {
      flush();
      item = 1 + next.group(1).replace("\t", "    ").length() / 2;
      pending.add(next.group(2) == null ? next.group(3) : next.group(2) + " " + next.group(3));
    } else {
      pending.add(line);
    }
  }

  private void row(String cells, boolean header) throws UnreadableException {
    if (!RULE_OF_TABLE.matcher(cells).matches()) {
      List<List<Run>> words =
          Arrays.stream(cells.split("\\|", -1)).map(MarkdownReader::runs).toList();
      out.addRow(header ? Block.Kind.HEADER_ROW : Block.Kind.ROW, null, words);
    }
  }

  private void flush() throws UnreadableException {
    if (!pending.isEmpty()) {
      Block.Kind kind = item > 0 ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
      out.add(kind, item, null, runs(String.join("\n", pending)));
      pending.clear();
    }
    item = 0;
  }

  private static List<Run> runs(String marked) {
    String text = LINK.matcher(marked).replaceAll("$1");
    List<Run> runs = new ArrayList<>();
    Matcher bold = BOLD.matcher(text);
    int from = 0;
    while (bold.find()) {
      runs.add(new Run(plain(text.substring(from, bold.start())), false));
      runs.add(new Run(plain(bold.group(1) == null ? bold.group(2) : bold.group(1)), true));
      from = bold.end();
    }
    runs.add(new Run(plain(text.substring(from)), false));
    return runs;
  }

  private static String plain(String text) {
    return EMPHASIS.matcher(text).replaceAll("$1").replaceAll("\\\\([*_#\\[\\]`>|-])", "$1");
  }
}
