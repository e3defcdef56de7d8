package org.onrecord.search;

import java.util.List;
import org.onrecord.model.Findings;

/** Gives each record of a document its themes. Safe for use by many threads. */
public interface ThemeTagger {

  /** The same findings, each record with the themes that its words meet, beside those it had. */
  Findings tag(Findings findings);

  /** All themes, in the order of their file. */
  List<Theme> themes();

  /**
   * One theme.
   *
   * @param id as records carry it, such as {@code care-leavers}
   * @param name as it is shown
   * @param terms in the query language; any of them makes the theme
   */
  record Theme(String id, String name, List<String> terms) {
    public Theme {
      terms = List.copyOf(terms);
    }
  }
}
