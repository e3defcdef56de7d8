package org.onrecord.attribute.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reporting verbs, by every form of theirs. Read once from {@code cues.tsv}. */
public final class Lexicon {

  private final Map<String, Cue> forms = new HashMap<>();

  private Lexicon() {}

  static Lexicon bundled() {
    Lexicon lexicon = new Lexicon();
    for (String line : Resource.lines(Lexicon.class, "cues.tsv")) {
      String[] fields = line.split("\t", -1);
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      for (String frame : fields[1].split(" ", -1)) {
        frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
      }
      String[] irregular = fields.length > 2 ? fields[2].split(" ", -1) : new String[0];
      lexicon.add(fields[0], frames, irregular);
    }
    return lexicon;
  }

  private void add(String lemma, Set<Frame> frames, String[] irregular) {
    String past = irregular.length > 0 ? irregular[0] : Inflection.past(lemma);
    String participle = irregular.length > 1 ? irregular[1] : past;
    String ing =
        (past.endsWith("rred") && !lemma.endsWith("rr")) || doubles(lemma, past)
            ? past.substring(0, past.length() - 2) + "ing"
            : Inflection.ing(lemma);
    forms.putIfAbsent(lemma, new Cue(lemma, frames, Cue.Form.PLAIN));
    forms.putIfAbsent(Inflection.third(lemma), new Cue(lemma, frames, Cue.Form.THIRD));
    forms.putIfAbsent(participle, new Cue(lemma, frames, Cue.Form.PARTICIPLE));
    forms.put(past, new Cue(lemma, frames, Cue.Form.PAST));
    forms.put(ing, new Cue(lemma, frames, Cue.Form.ING));
  }

  private static boolean doubles(String lemma, String past) {
    return past.length() == lemma.length() + 3 && past.startsWith(lemma);
  }

  /** All forms, each with its verb. */
  Map<String, Cue> forms() {
    return Collections.unmodifiableMap(forms);
  }

  /** The reporting verb of this form, in lower case; null where it is none. */
  public @Nullable Cue of(String form) {
    return forms.get(form);
  }
}
