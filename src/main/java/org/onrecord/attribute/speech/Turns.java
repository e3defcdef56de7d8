package org.onrecord.attribute.speech;

import java.util.List;
import java.util.Set;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Resolver;

/**
 * What the layout alone says is verbatim: speeches, verbatim records, questions and their answers.
 *
 * @param drafts one for each turn
 * @param isAll whether nothing else in the document is to be read
 */
record Turns(List<Draft> drafts, boolean isAll) {

  Turns {
    drafts = List.copyOf(drafts);
  }

  /** The turns of a document; the paragraphs that they stand in are added to {@code taken}. */
  static Turns of(
      List<Paragraph> paragraphs,
      People people,
      Resolver resolver,
      Discourse talk,
      Set<Paragraph> taken,
      String style) {
    boolean transcript = Transcript.is(paragraphs);
    boolean headed = !paragraphs.isEmpty() && paragraphs.getFirst().is(0, "speech");
    boolean personal = headed || style.equals("speech") || style.equals("blog");
    if (personal && !transcript && !WrittenQuestions.are(paragraphs, people)) {
      List<Draft> speech = FirstPerson.read(paragraphs, people);
      if (!speech.isEmpty()) {
        return new Turns(speech, true);
      }
    }
    List<Draft> labelled = LoneLabels.read(paragraphs, people, resolver, talk, taken);
    if (!labelled.isEmpty()) {
      return new Turns(labelled, false);
    }
    return transcript
        ? new Turns(
            Transcript.read(paragraphs, people, resolver, talk, taken), !style.equals("faq"))
        : new Turns(WrittenQuestions.orSigned(paragraphs, people, taken), false);
  }
}
