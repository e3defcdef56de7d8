package org.onrecord.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * One reader at one page; notes what must never happen: dialogs, script errors, refusals by the
 * Content-Security-Policy, requests to other hosts.
 */
final class Visit implements AutoCloseable {

  private final String base;
  private final View view;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  Visit(String base, View view, BrowserContext context) {
    this.base = base;
    this.view = view;
    this.context = context;
    context.setDefaultTimeout(15_000);
    this.page = context.newPage();
    page.onDialog(dialog -> {
      faults.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onPageError(error -> faults.add("script error: " + error));
    page.onConsoleMessage(message -> {
      // a status of 400 or 404 is logged too, and is what some pages are about
      if (message.text().contains("Content Security Policy")) {
        faults.add("CSP: " + message.text());
      }
    });
    page.onRequest(request -> {
      requests.add(request.url());
      if (!request.url().startsWith(base) && !request.url().startsWith("blob:")) {
        faults.add("request to another host: " + request.url());
      }
    });
  }

  Page page() {
    return page;
  }

  /** What went wrong so far. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Goes to a page of the site and waits until it shows what it has to show. */
  Visit go(String path) {
    page.navigate(base + path);
    if (view.textPercent() != 100) {
      page.evaluate(
          "p => { document.documentElement.style.fontSize = p + '%'; }", view.textPercent());
    }
    return settled();
  }

  /** Waits until nothing is being fetched or drawn any more. */
  Visit settled() {
    page.waitForFunction(
        "() => !document.querySelector('[aria-busy], .loading')"
            + " && !/^(Searching|Loading)…$/.test(document.querySelector('#count')?.textContent ?? '')");
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
