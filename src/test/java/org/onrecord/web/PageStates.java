package org.onrecord.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every page in the states that a reader meets, over the sample corpus. */
final class PageStates {

  /**
   * A page in a state.
   *
   * @param name short, for tables and file names
   * @param path its address
   */
  record PageState(String name, String path) {
    @Override
    public String toString() {
      return name;
    }
  }

  private PageStates() {}

  /** One address of each page. */
  static List<PageState> pages(Site site) throws IOException, InterruptedException {
    JsonNode quote = site.first("kind=quote&q=adoption");
    JsonNode judgement = site.first("kind=judgement");
    String person = person(site);
    var states = new ArrayList<PageState>();
    states.add(new PageState("home", "/"));
    states.add(new PageState("search", "/search?q=adoption"));
    states.add(new PageState("quotes", "/search?q=adoption&kind=quote"));
    states.add(new PageState("judgements", "/search?kind=judgement"));
    states.add(new PageState("commitments", "/commitments?sort=due"));
    states.add(new PageState("record", quote.get("permalink").asText()));
    states.add(new PageState("judgement", judgement.get("permalink").asText()));
    states.add(
        new PageState(
            "reader",
            "/d/"
                + quote.get("document").get("id").asText()
                + "?q=adoption#p"
                + quote.get("document").get("passage").asInt()));
    states.add(new PageState("person", "/p/" + person));
    states.add(
        new PageState(
            "authority", "/a/" + judgement.get("authorities").get(0).get("code").asText()));
    states.add(new PageState("people", "/people"));
    states.add(new PageState("themes", "/themes"));
    states.add(new PageState("status", "/status"));
    states.add(new PageState("help", "/help"));
    states.add(new PageState("about", "/about"));
    return states;
  }

  /** A person who said something. */
  private static String person(Site site) throws IOException, InterruptedException {
    for (JsonNode hit : site.ask("/api/search?kind=quote&size=100").get("hits")) {
      String id = hit.path("speaker").path("id").asText("");
      if (id.startsWith("p_")) {
        return id;
      }
    }
    throw new AssertionError("nobody is quoted in the sample corpus");
  }

  /** What else a page can show: nothing, a mistake, doubt, filters, no such thing. */
  static List<PageState> states(Site site) throws IOException, InterruptedException {
    JsonNode quote = site.first("kind=quote&q=adoption");
    return List.of(
        new PageState("zero", "/search?q=zzyzx+quokka+adoption"),
        new PageState("error", "/search?q=adoption+date:soon"),
        new PageState("warning", "/search?q=adoption+or+fostering"),
        new PageState("misspelt", "/search?q=adoptoin"),
        new PageState(
            "filtered", "/search?kind=quote&class=news&class=official-record&year=-2016&from=2010"),
        new PageState(
            "compare", "/search?q=council&authority=X00000001&authority=X00000002&compare=1"),
        new PageState("next-page", "/search?kind=paragraph&size=5"),
        new PageState("people-none", "/people?q=zzyzx"),
        new PageState("commitments-none", "/commitments?q=zzyzx"),
        new PageState("unknown-record", "/s/r_aaaaaaaaaaaaaaaaaaaa"),
        new PageState("unknown-address", "/nowhere"),
        new PageState("plain-search", "/plain/search?q=adoption"),
        new PageState("plain-error", "/plain/search?q=adoption+date:soon"),
        new PageState("plain-record", "/plain" + quote.get("permalink").asText()),
        new PageState(
            "plain-reader",
            "/plain/d/" + quote.get("document").get("id").asText() + "?q=adoption"));
  }
}
