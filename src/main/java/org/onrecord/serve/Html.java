package org.onrecord.serve;

/** Plain HTML, with all text escaped. */
final class Html {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{title} – OnRecord</title>
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
      <link rel="stylesheet" href="/assets/site.css">
      <link rel="stylesheet" href="/assets/pages.css">
      </head>
      <body>
      <a class="skip" href="#main">Skip to the content</a>
      <header class="site"><div class="wide">
      <a class="brand" href="/plain/search">OnRecord</a>
      <nav aria-label="Site"><ul>
      <li><a href="/plain/search">Search</a></li>
      <li><a href="/plain/search?kind=commitment&amp;sort=due">Commitments</a></li>
      <li><a href="/plain/search?kind=judgement">Judgements</a></li>
      <li><a href="/help">Help</a></li>
      <li><a href="/about">About</a></li>
      </ul></nav>
      </div></header>
      <main id="main" tabindex="-1"><div class="wide">
      """;

  private static final String FOOT =
      """

      </div></main>
      <footer class="site"><div class="wide">
      <p>OnRecord shows what council papers, press releases and inspection reports say, each with
      its source. It is not a government service. <a href="/about">About and removal requests</a></p>
      </div></footer>
      </body>
      </html>
      """;

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

  /** A whole page around {@code body}, which is HTML; it needs no script. */
  static String page(String title, String body) {
    return HEAD.replace("{title}", text(title)) + "<h1>" + text(title) + "</h1>\n" + body + FOOT;
  }
}
