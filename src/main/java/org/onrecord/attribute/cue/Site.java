package org.onrecord.attribute.cue;

import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.text.Cue;

/**
 * A place where something is reported: the reporting words, their source and where the content
 * begins, by token numbers of the paragraph.
 *
 * @param cueFrom the first reporting word
 * @param cueTo one past the last
 * @param cue the verb; null for "according to" and other phrases
 * @param words the cue as it is shown
 * @param link how the source is tied to it
 * @param source whose statement it is; null where it is the sentence's subject before
 * @param from where the attribution begins: the source, or the cue where nothing stands before it
 * @param content the first token after the cue and its hearer
 * @param opening how the content begins
 */
public record Site(
    int cueFrom,
    int cueTo,
    @Nullable Cue cue,
    String words,
    Link link,
    @Nullable Source source,
    int from,
    int content,
    Opening opening) {

  /** How a source is tied to its cue. */
  public enum Link {
    /** "X said". */
    SUBJECT,
    /** "… and said": the subject before goes on. */
    ELIDED,
    /** ", adding that". */
    PARTICIPLE,
    /** "X, who said". */
    RELATIVE,
    /** "said X". */
    INVERTED,
    ACCORDING,
    /** "was informed by X". */
    AGENT
  }

  /** How content begins. */
  public enum Opening {
    THAT,
    QUESTION,
    CLAUSE,
    INFINITIVE,
    /** A quotation directly, with or without a colon or comma. */
    QUOTE,
    /** A colon, then no quotation. */
    COLON,
    /** A noun phrase that holds a quoted fragment. */
    OBJECT,
    NONE
  }

  /** Whether content was found beside the cue. */
  public boolean hasContent() {
    return opening != Opening.NONE;
  }

  Site with(@Nullable Source other) {
    return new Site(cueFrom, cueTo, cue, words, link, other, from, content, opening);
  }

  /** Whether the cue is a form of this verb. */
  public boolean is(String lemma) {
    return cue != null && cue.lemma().equals(lemma);
  }
}
