package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its first bytes; its name only tells kinds of plain text apart. */
enum Format {
  EMPTY,
  PDF,
  /** A zip archive, or an office document in one. */
  ZIP,
  RTF,
  /** Word, Excel or PowerPoint before 2007. */
  OLD_OFFICE,
  /** Pictures, sound, other archives, programs. */
  BINARY,
  HTML,
  XML,
  JSON_LINES,
  MARKDOWN,
  TEXT,
  /** Text of a kind that holds no prose: program source, tables, style sheets. */
  OTHER_TEXT;

  /** The beginning of the file that is looked at. */
  private static final int HEAD = 4096;

  /** ISO 32000 readers accept a header anywhere in the first kilobyte. */
  private static final int PDF_HEADER_WITHIN = 1024;

  private static final Pattern HTML_START =
      Pattern.compile(
          "(?s)\\A(?:\\s|<\\?xml[^>]*>|<!--.{0,2000}?-->)*<(?:!doctype\\s+html|html|head|body|title|meta|"
              + "div|p|h[1-6]|section|article|main|table|ul|ol|span|font|center|script|style|link|form)"
              + "(?:[\\s>/]|\\z)");
  private static final Pattern XML_START =
      Pattern.compile("(?s)\\A\\s*<(?:\\?xml|!doctype|[a-z]).*");
  private static final Pattern ANY_TAG =
      Pattern.compile("<(?:p|br|div|html|body|table|li|h[1-6])(?:\\s[^>]*)?>");
  private static final List<int[]> BINARY_SIGNATURES =
      List.of(
          new int[] {0x89, 'P', 'N', 'G'},
          new int[] {0xff, 0xd8, 0xff},
          new int[] {'G', 'I', 'F', '8'},
          new int[] {'I', 'I', 0x2a, 0},
          new int[] {'M', 'M', 0, 0x2a},
          new int[] {0x1f, 0x8b},
          new int[] {'7', 'z', 0xbc, 0xaf},
          new int[] {'R', 'a', 'r', '!'},
          new int[] {'I', 'D', '3'},
          new int[] {'R', 'I', 'F', 'F'},
          new int[] {0x7f, 'E', 'L', 'F'},
          new int[] {0xca, 0xfe, 0xba, 0xbe});

  /** The format of these bytes. */
  static Format of(byte[] bytes, String name) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (TextDecoder.startsWith(bytes, 'P', 'K', 3, 4)
        || TextDecoder.startsWith(bytes, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (TextDecoder.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      return RTF;
    }
    if (TextDecoder.startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
      return OLD_OFFICE;
    }
    int head = Math.min(bytes.length, PDF_HEADER_WITHIN);
    String start = new String(bytes, 0, head, StandardCharsets.ISO_8859_1);
    int pdf = start.indexOf("%PDF-");
    if (pdf == 0 || (pdf > 0 && start.substring(0, pdf).indexOf('<') < 0)) {
      return PDF;
    }
    if (BINARY_SIGNATURES.stream().anyMatch(s -> TextDecoder.startsWith(bytes, s))
        || TextDecoder.isBinary(bytes)) {
      return BINARY;
    }
    return ofText(bytes, extension(name));
  }

  private static Format ofText(byte[] bytes, String extension) {
    byte[] head = bytes.length <= HEAD ? bytes : java.util.Arrays.copyOf(bytes, HEAD);
    String text = TextDecoder.decode(head).toLowerCase(Locale.ROOT);
    if (text.isBlank() && bytes.length <= HEAD) {
      return EMPTY;
    }
    boolean namedHtml = extension.matches("x?html?|aspx?|php");
    if (HTML_START.matcher(text).find() || (namedHtml && ANY_TAG.matcher(text).find())) {
      return HTML;
    }
    if (XML_START.matcher(text).matches() && !extension.matches("txt|text|md|markdown")) {
      return XML;
    }
    return switch (extension) {
      case "jsonl", "ndjson" -> JSON_LINES;
      case "md", "markdown" -> MARKDOWN;
      case "", "txt", "text", "pdf", "doc", "docx", "odt", "rtf", "zip", "html", "htm" -> TEXT;
      default -> OTHER_TEXT;
    };
  }

  /** What follows the last dot of a name, in lower case; empty where there is none. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    String after = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return after.matches("[a-z0-9]{1,8}") ? after : "";
  }
}
