package org.onrecord.attribute.text;

/** What a word can be; a word may be several. Each is one bit in a {@link Vocabulary} entry. */
public enum Kind {
  DETERMINER,
  POSSESSIVE,
  SUBJECT,
  PERSON_PRONOUN,
  OBJECT_PRONOUN,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  QUESTION,
  BE,
  HAVE,
  DO,
  MODAL,
  NEGATIVE,
  ADVERB,
  TIME,
  INDEFINITE,
  /** A verb form that can head a clause: past or third person. */
  FINITE,
  /** A plain form or present plural, which may as well be a noun. */
  PLAIN_VERB,
  PARTICIPLE,
  ING,
  GIVEN_MALE,
  GIVEN_FEMALE,
  GIVEN,
  TITLE,
  TITLE_MALE,
  TITLE_FEMALE,
  OFFICE,
  OFFICE_MODIFIER,
  RANK,
  DOCUMENT,
  DATA,
  BODY,
  DECIDING,
  GROUP,
  PERSON,
  MALE,
  FEMALE,
  PARTY,
  GRADE,
  COMMON,
  COURTESY,
  GRADING,
  CUE,
  /** A reporting verb in a form that is a noun as often. */
  DOUBTFUL;

  /** Be, have, do and the modals, as a set of {@linkplain #bit bits}. */
  public static final long AUXILIARIES = BE.bit() | HAVE.bit() | DO.bit() | MODAL.bit();

  /** Every verb that can head a clause whatever stands beside it, as a set of bits. */
  public static final long CLAUSE_VERBS = AUXILIARIES | FINITE.bit();

  /** The one bit that stands for this kind in {@link Token#bits()}. */
  @SuppressWarnings("EnumOrdinal") // a set of kinds is one number, which never leaves the program
  public long bit() {
    return 1L << ordinal();
  }
}
