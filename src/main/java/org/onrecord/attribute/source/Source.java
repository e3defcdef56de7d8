package org.onrecord.attribute.source;

import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Range;

/**
 * The words that say whose statement it is, by token numbers of their paragraph.
 *
 * @param type what sort of words they are
 * @param from the first token, appositions included
 * @param to one past the last token, appositions included
 * @param head the name, office, pronoun or description itself
 * @param name the person named; null where none is
 * @param role the office worded; null where none is
 */
public record Source(
    Type type, int from, int to, Range head, @Nullable Name name, @Nullable Role role) {

  /** Sorts of source. */
  public enum Type {
    NAMED,
    PRONOUN,
    OFFICE,
    DOCUMENT,
    BODY,
    GROUP,
    PERSON,
    /** Two people who speak as one. */
    JOINT,
    OTHER
  }

  /** Whether a human being, or several, can be meant. */
  public boolean isHuman() {
    return type == Type.NAMED
        || type == Type.PRONOUN
        || type == Type.OFFICE
        || type == Type.PERSON
        || type == Type.GROUP
        || type == Type.JOINT;
  }

  /** The same source over more tokens: its own and those between two others. */
  public Source reaching(int from, int to) {
    return new Source(type, Math.min(this.from, from), Math.max(this.to, to), head, name, role);
  }
}
