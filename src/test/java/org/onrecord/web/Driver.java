package org.onrecord.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Chromium, driven by Playwright; or one message that names what is missing. */
final class Driver implements AutoCloseable {

  private static final String CLI_DIR = "playwright.cli.dir";
  private static final Path PREPARED = Path.of("target/playwright");
  private static final Path SCRIPT = Path.of("src/test/sh/browser.sh");

  private final Playwright playwright;
  private final Browser browser;

  private Driver(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  Browser browser() {
    return browser;
  }

  /** Starts the browser; skips the asking test, or fails it, where there is none. */
  static Driver start() throws IOException, InterruptedException {
    Path chromium = chromium();
    if (chromium == null) {
      throw missing("no Chromium: apt-get install chromium, or set CHROMIUM to its path");
    }
    if (System.getProperty(CLI_DIR) == null) {
      prepare();
      System.setProperty(CLI_DIR, PREPARED.toAbsolutePath().toString());
    }
    if (!Files.exists(Path.of(System.getProperty(CLI_DIR), "package", "cli.js"))) {
      throw missing("no Playwright driver: install node and npm and run " + SCRIPT);
    }
    try {
      var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      return new Driver(playwright, launch(playwright, chromium));
    } catch (PlaywrightException e) {
      throw missing("the browser does not start: " + e.getMessage());
    }
  }

  private static Browser launch(Playwright playwright, Path chromium) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  private static @Nullable Path chromium() {
    return Stream.of(
            System.getenv("CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(path -> path != null && Files.isExecutable(Path.of(path)))
        .map(Path::of)
        .findFirst()
        .orElse(null);
  }

  private static void prepare() throws IOException, InterruptedException {
    if (Files.exists(PREPARED.resolve("package/cli.js")) || !Files.isExecutable(SCRIPT)) {
      return;
    }
    Process script = new ProcessBuilder(SCRIPT.toString()).inheritIO().start();
    if (!script.waitFor(3, TimeUnit.MINUTES)) {
      script.destroy();
    }
  }

  private static RuntimeException missing(String what) {
    String words = "Browser tests: " + what;
    boolean required =
        "true".equals(System.getenv("CI"))
            || "required".equals(System.getProperty("onrecord.browser"));
    if (!required) {
      Assumptions.abort(words);
    }
    return new IllegalStateException(words);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
