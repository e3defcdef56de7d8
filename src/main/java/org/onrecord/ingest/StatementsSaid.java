package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Copies;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Findings;
import org.onrecord.model.RecordId;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Speaker;
import org.onrecord.model.Speaker.Ambiguous;
import org.onrecord.model.Statement;

/** A document's statements as they are compared with those of others, in document order. */
final class StatementsSaid {

  private StatementsSaid() {}

  static List<NearCopies.Said> of(Findings findings) {
    List<NearCopies.Said> all = new ArrayList<>(findings.statements().size());
    Map<String, Integer> seen = new HashMap<>();
    for (Statement s : findings.statements()) {
      int ordinal = seen.merge(s.text(), 1, Integer::sum) - 1;
      RecordId id = RecordId.of(findings.document().id(), RecordKind.QUOTE, s.text(), ordinal, "");
      DateInterval own = s.tags().date();
      DateInterval date = own == null ? findings.document().date() : own;
      long day = date.earliest() == null ? Long.MAX_VALUE : date.earliest().toEpochDay();
      all.add(new NearCopies.Said(id.value(), speaker(s.speaker()), day, Shingles.of(s.text())));
    }
    return all;
  }

  /** By name, since a newspaper's person and a council's have two ids; 0 for nobody certain. */
  private static long speaker(@Nullable Speaker speaker) {
    if (speaker == null || speaker instanceof Ambiguous) {
      return 0;
    }
    long hash = 1;
    String name = speaker.name().toLowerCase(Locale.ROOT);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      hash = Character.isLetterOrDigit(c) ? Shingles.mix(hash ^ c) : hash;
    }
    return hash;
  }

  static Findings withCopies(Findings f, List<@Nullable Copies> copies) {
    List<Statement> statements = new ArrayList<>(f.statements().size());
    for (int i = 0; i < f.statements().size(); i++) {
      statements.add(f.statements().get(i).withCopies(copies.get(i)));
    }
    return new Findings(
        f.document(), f.passages(), statements, f.commitments(), f.decisions(), f.judgements());
  }
}
