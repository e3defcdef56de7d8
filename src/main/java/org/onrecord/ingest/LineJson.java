package org.onrecord.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the exchange format, as JSON has it. Everything but the text may be missing. */
record LineJson(
    @Nullable String source,
    @Nullable String id,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String title,
    @Nullable List<String> authorities,
    @Nullable String published,
    @JsonProperty("source_class") @Nullable String sourceClass,
    @Nullable String kind,
    @Nullable String body,
    @Nullable String licence,
    @Nullable String lang,
    @Nullable List<String> themes,
    @Nullable List<PassageJson> passages,
    @Nullable List<StatementJson> statements,
    @Nullable List<CommitmentJson> commitments,
    @Nullable List<DecisionJson> decisions,
    @Nullable List<JudgementJson> judgements) {

  record PassageJson(
      @Nullable Integer n,
      @Nullable String text,
      @Nullable Integer page,
      @Nullable String role,
      @Nullable List<String> authorities,
      @Nullable List<String> themes,
      @Nullable String date) {}

  record StatementJson(
      @Nullable String kind,
      @Nullable String text,
      @Nullable String speaker,
      @Nullable String role,
      @Nullable String cue,
      @Nullable String basis,
      @Nullable List<Integer> passages,
      @Nullable List<String> themes,
      @Nullable List<String> authorities,
      @Nullable String date) {}

  record CommitmentJson(
      @Nullable String text,
      @Nullable String who,
      @Nullable String role,
      @Nullable String due,
      @JsonProperty("due_text") @Nullable String dueText,
      @Nullable List<Integer> passages,
      @Nullable List<String> themes,
      @Nullable List<String> authorities,
      @Nullable String date) {}

  record DecisionJson(
      @Nullable String text,
      @Nullable List<Integer> passages,
      @Nullable List<String> themes,
      @Nullable List<String> authorities,
      @Nullable String date) {}

  record JudgementJson(
      @Nullable String authority,
      @Nullable String area,
      @Nullable String grade,
      @Nullable String from,
      @Nullable String to,
      @Nullable String text,
      @Nullable List<Integer> passages) {}
}
