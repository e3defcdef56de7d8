package org.onrecord.search;

import java.util.List;

/**
 * What a reader chose in one facet. Its own choice is set aside when the facet's values are counted
 * (drill sideways).
 *
 * @param facet the dimension
 * @param include any of these; empty for no restriction
 * @param exclude none of these
 */
public record FacetChoice(Facet facet, List<String> include, List<String> exclude) {

  public FacetChoice {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    if (include.isEmpty() && exclude.isEmpty()) {
      throw new IllegalArgumentException("a choice in " + facet + " needs a value");
    }
  }
}
