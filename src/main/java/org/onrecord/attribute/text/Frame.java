package org.onrecord.attribute.text;

/** What may follow a reporting verb; the words are those of {@code cues.tsv}. */
public enum Frame {
  /** A clause without "that". */
  SAY,
  /** A clause after "that", "whether" or a question word. */
  THAT,
  /** The person spoken to, before the clause. */
  TELL,
  /** A hearer and an infinitive. */
  URGE,
  /** An infinitive. */
  TO,
  /** A noun phrase that holds a quoted fragment. */
  OBJECT,
  /** An object and a gerund. */
  FOR,
  ASK,
  /** The form is a noun as often as a verb. */
  NOUN,
  /** Documents and figures speak so. */
  DATA,
  /** Counts in minutes only. */
  VIEW,
  /** What a deciding body does so is a decision and no statement. */
  DECIDE,
  /** Introduces or follows quotations. */
  QUOTE,
  INSPECT,
  HOW
}
