package org.onrecord.query;

import java.util.List;

/** Knows speakers by the words of their names. */
public interface PeopleNames {

  /**
   * Speakers whose name holds all of these words, most often quoted first.
   *
   * @param most at most so many
   */
  List<String> named(String words, int most);

  /** The speaker's name nearest in spelling; empty list where none is near. */
  List<String> near(String words);
}
