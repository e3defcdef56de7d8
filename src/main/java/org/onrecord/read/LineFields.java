package org.onrecord.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one line as they stand there, before they are understood. */
final class LineFields {

  /** A passage's fields. */
  record PassageFields(
      int n, String text, @Nullable Integer page, @Nullable String role, Own own) {}

  /** Fields that every record may have of its own. */
  record Own(List<String> authorities, List<String> themes, @Nullable String date) {
    static final Own NONE = new Own(List.of(), List.of(), null);
  }

  /**
   * The fields of a statement, commitment, decision or judgement; null where absent.
   *
   * @param who a statement's {@code speaker}, a commitment's {@code who}
   */
  record RecordFields(
      @Nullable String kind,
      @Nullable String text,
      @Nullable String who,
      @Nullable String role,
      @Nullable String cue,
      @Nullable String basis,
      @Nullable String due,
      @Nullable String dueText,
      @Nullable String authority,
      @Nullable String area,
      @Nullable String grade,
      @Nullable String from,
      @Nullable String to,
      List<Integer> passages,
      Own own) {}

  @Nullable String id;
  @Nullable String source;
  @Nullable String url;
  @Nullable String publisher;
  @Nullable String title;
  @Nullable String published;
  @Nullable String inferred;
  @Nullable String inferredBy;
  @Nullable String sourceClass;
  @Nullable String kind;
  @Nullable String body;
  @Nullable String licence;
  @Nullable String lang;
  List<String> authorities = List.of();
  List<String> themes = List.of();
  List<PassageFields> passages = List.of();
  List<RecordFields> statements = List.of();
  List<RecordFields> commitments = List.of();
  List<RecordFields> decisions = List.of();
  List<RecordFields> judgements = List.of();
}
