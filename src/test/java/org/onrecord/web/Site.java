package org.onrecord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A running server as its readers reach it: pages by the browser, answers by a client. */
final class Site {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String base;
  private final Browser browser;
  private final HttpClient client = HttpClient.newHttpClient();

  Site(String base, Browser browser) {
    this.base = base;
    this.browser = browser;
  }

  String base() {
    return base;
  }

  Browser browser() {
    return browser;
  }

  /** A reader with an empty cache, on no page yet. */
  Visit visit(View view) {
    return visit(view, view.options());
  }

  Visit visit(View view, Browser.NewContextOptions options) {
    return new Visit(base, view, browser.newContext(options));
  }

  /** A reader at a page. */
  Visit visit(View view, String path) {
    return visit(view).go(path);
  }

  /** The JSON at an address; the test fails where the answer is no 200. */
  JsonNode ask(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(base + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** The first hit of a search. */
  JsonNode first(String parameters) throws IOException, InterruptedException {
    JsonNode hits = ask("/api/search?" + parameters).get("hits");
    if (hits.isEmpty()) {
      throw new AssertionError("nothing in the sample corpus for " + parameters);
    }
    return hits.get(0);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
