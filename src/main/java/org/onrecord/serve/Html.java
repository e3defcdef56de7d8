package org.onrecord.serve;

/** Plain HTML, with all text escaped. */
final class Html {

  private Html() {}

  /** Text as it stands in HTML, also inside a quoted attribute. */
  static String text(String plain) {
    StringBuilder out = null;
    for (int i = 0; i < plain.length(); i++) {
      String instead = escape(plain.charAt(i));
      if (instead != null && out == null) {
        out = new StringBuilder(plain.length() + 32).append(plain, 0, i);
      }
      if (out != null) {
        if (instead == null) {
          out.append(plain.charAt(i));
        } else {
          out.append(instead);
        }
      }
    }
    return out == null ? plain : out.toString();
  }

  private static @org.jspecify.annotations.Nullable String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }

  /** An element without attributes, holding text. */
  static String element(String name, String text) {
    return "<" + name + ">" + text(text) + "</" + name + ">";
  }

  /** A link. */
  static String link(String href, String text) {
    return "<a href=\"" + text(href) + "\">" + text(text) + "</a>";
  }

  /** A whole page around {@code body}, which is HTML. */
  static String page(String title, String body) {
    return "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + text(title)
        + " – OnRecord</title>\n<link rel=\"stylesheet\" href=\"/assets/base.css\">\n"
        + "<link rel=\"stylesheet\" href=\"/assets/parts.css\">\n"
        + "<link rel=\"stylesheet\" href=\"/assets/print.css\" media=\"print\">\n</head>\n<body>\n"
        + "<main>\n<h1>"
        + text(title)
        + "</h1>\n"
        + body
        + "\n</main>\n<footer><p>OnRecord is not a government service. "
        + link("/plain/search", "Plain search")
        + " · "
        + link("/about", "About")
        + "</p></footer>\n</body>\n</html>\n";
  }
}
