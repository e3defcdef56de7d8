package org.onrecord.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How a reader looks at a page. */
enum View {
  DESK(1280, 900, ColorScheme.LIGHT, 100),
  DARK(1280, 900, ColorScheme.DARK, 100),
  NARROW(320, 740, ColorScheme.LIGHT, 100),
  NARROW_DARK(320, 740, ColorScheme.DARK, 100),
  LARGE_TEXT(1280, 900, ColorScheme.LIGHT, 200),
  /** A desk's screen at 200 % zoom. */
  ZOOMED(640, 450, ColorScheme.LIGHT, 100);

  private final int width;
  private final int height;
  private final ColorScheme scheme;
  private final int textPercent;

  View(int width, int height, ColorScheme scheme, int textPercent) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
    this.textPercent = textPercent;
  }

  /** The size of the letters, in per cent of the browser's own. */
  int textPercent() {
    return textPercent;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setLocale("en-GB")
        .setTimezoneId("Europe/London");
  }
}
