package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of every page, wide and narrow, light and dark, for people to look at. */
@ExtendWith(SiteExtension.class)
class ScreenshotsTest {

  private static final Path FOLDER = Path.of("target/screenshots");

  @Test
  void everyPageIsPictured(Site site) throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    var faults = new ArrayList<String>();
    List<PageStates.PageState> pages = PageStates.pages(site);
    for (View view : List.of(View.DESK, View.DARK, View.NARROW, View.NARROW_DARK)) {
      try (Visit visit = site.visit(view)) {
        var all = new ArrayList<>(pages);
        if (view == View.DESK || view == View.NARROW) {
          all.addAll(PageStates.states());
        }
        for (PageStates.PageState state : all) {
          visit.go(state.path());
          String name = state.name() + "-" + view.name().toLowerCase(Locale.ROOT) + ".png";
          boolean whole = !state.path().startsWith("/d/");
          Path file = FOLDER.resolve(name);
          visit.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
          if (Files.size(file) == 0) {
            faults.add(name + " is empty");
          }
        }
        faults.addAll(visit.faults());
      }
    }
    assertEquals(List.of(), faults);
  }
}
