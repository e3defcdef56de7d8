package org.onrecord.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of {@code web/}, served as they are; an id that is unknown or removed is a true 404 or
 * 410.
 */
final class Pages {

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("/", "search.html"),
          Map.entry("/search", "search.html"),
          Map.entry("/commitments", "commitments.html"),
          Map.entry("/people", "people.html"),
          Map.entry("/themes", "themes.html"),
          Map.entry("/status", "status.html"),
          Map.entry("/help", "help.html"),
          Map.entry("/about", "about.html"));

  private final WebFiles files;
  private final Known known;

  Pages(WebFiles files, ServerParts parts) {
    this.files = files;
    this.known = new Known(parts.engine(), parts.archive());
  }

  List<Route> routes() {
    var routes = new ArrayList<Route>();
    PLAIN.forEach((path, file) -> routes.add(page(path, file, id -> Optional.empty())));
    routes.add(page("/s/{id}", "record.html", known::record));
    routes.add(page("/d/{id}", "reader.html", known::document));
    routes.add(page("/p/{id}", "person.html", known::person));
    routes.add(page("/a/{id}", "authority.html", known::authority));
    routes.add(
        new Route(
            "/assets/{id}", Route.ANY, Route.Cost.LIGHT, ask -> file("assets/" + ask.id(), ask)));
    routes.add(
        new Route(
            "/favicon.ico", Route.ANY, Route.Cost.LIGHT, ask -> file("assets/icon.svg", ask)));
    return routes;
  }

  /** Looks an id up before its page is shown. */
  @FunctionalInterface
  private interface Lookup {
    /**
     * Where the id moved; empty where it is at its place.
     *
     * @throws Refusal 404 or 410
     */
    Optional<String> check(String id) throws IOException;
  }

  /** Links to pages carry whatever their senders added, so any parameter is let through. */
  private Route page(String path, String file, Lookup lookup) {
    boolean byId = path.contains("{id}");
    return new Route(
        path,
        Route.ANY,
        byId ? Route.Cost.SEARCH : Route.Cost.LIGHT,
        ask -> {
          Optional<String> moved = lookup.check(ask.id());
          if (moved.isPresent()) {
            return Answer.of(308, Answer.TEXT, new byte[0])
                .with("Location", path.replace("{id}", moved.get()));
          }
          return file(file, ask);
        });
  }

  private Answer file(String name, Ask ask) throws IOException {
    WebFiles.File file =
        files
            .file(name)
            .orElseThrow(() -> Refusal.of(404, "NOT_FOUND", "There is nothing at this address."));
    String seen = ask.ifNoneMatch();
    if (seen != null && seen.contains(file.etag().substring(2))) {
      return Answer.of(304, file.type(), new byte[0]).with("ETag", file.etag());
    }
    return Answer.of(200, file.type(), file.bytes()).with("ETag", file.etag());
  }

  /** A refusal as people see it. */
  Answer refusal(Refusal refusal) {
    try {
      Optional<WebFiles.File> file =
          switch (refusal.status()) {
            case 404 -> files.file("404.html");
            case 410 -> files.file("410.html");
            default -> Optional.empty();
          };
      if (file.isPresent()) {
        return Answer.of(refusal.status(), Answer.HTML, file.get().bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String html = Html.page("Not possible", Html.element("p", refusal.notice().message()));
    return Answer.of(refusal.status(), Answer.HTML, html.getBytes(StandardCharsets.UTF_8));
  }
}
