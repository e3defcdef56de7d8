package org.onrecord.attribute;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.attribute.council.PassageWords;
import org.onrecord.attribute.decision.Decisions;
import org.onrecord.attribute.decision.Limb;
import org.onrecord.attribute.decision.Resolutions;
import org.onrecord.attribute.document.DocumentFacts;
import org.onrecord.attribute.document.PassageAuthorities;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.judgement.Judgements;
import org.onrecord.attribute.people.Chairs;
import org.onrecord.attribute.people.NameFinder;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Paragraphs;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.RoleFinder;
import org.onrecord.attribute.source.LeadOffices;
import org.onrecord.attribute.speech.StatementFinder;
import org.onrecord.attribute.text.Tokenizer;
import org.onrecord.attribute.text.Vocabulary;
import org.onrecord.attribute.undertaking.Commitments;
import org.onrecord.attribute.welsh.WelshCommitments;
import org.onrecord.attribute.welsh.WelshStatements;
import org.onrecord.model.Commitment;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.Passage;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.split.Layout;
import org.onrecord.split.Sentences;

/**
 * Finds who said what, and who undertook what, in one document. Deterministic, without a model and
 * without a network; safe for use by several threads.
 */
public final class Extractor {

  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary = Vocabulary.bundled();
  private final Tokenizer tokenizer = new Tokenizer(vocabulary);

  private Extractor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** An extractor that knows the councils of {@code gazetteer}. */
  public static Extractor of(Gazetteer gazetteer) {
    return new Extractor(gazetteer);
  }

  /**
   * All that is found in one document.
   *
   * @param source as read; its own {@code stated} metadata is weaker than {@code metadata}
   * @param id the document's id
   * @param sha256 of the snapshot, in hexadecimal
   * @param metadata what the operator says, which always wins
   */
  public Findings extract(SourceDocument source, DocumentId id, String sha256, Metadata metadata) {
    List<Passage> plain = Layout.passages(source);
    var words = new PassageWords(gazetteer);
    DocumentFacts facts = DocumentFacts.of(source, plain, metadata.over(source.stated()), words);
    List<Passage> passages = PassageAuthorities.tagged(plain, facts, words);
    List<List<Span>> sentences =
        passages.stream().map(p -> Sentences.of(source.text(), p.span())).toList();
    People people = new People();
    List<Statement> statements = statements(source, passages, facts, people);
    Reading reading = new Reading(source, passages, sentences, facts, people, statements);
    List<Limb> limbs = Resolutions.of(reading);
    return new Findings(
        document(source, id, sha256, metadata.over(source.stated()), facts),
        passages,
        reading.statements(),
        commitments(reading, limbs),
        Decisions.find(reading, limbs),
        Judgements.find(reading));
  }

  private static List<Commitment> commitments(Reading reading, List<Limb> limbs) {
    List<Commitment> english = Commitments.find(reading, limbs);
    List<Commitment> welsh = WelshCommitments.find(reading);
    return welsh.isEmpty()
        ? english
        : Stream.concat(english.stream(), welsh.stream())
            .sorted(Comparator.comparing((Commitment c) -> c.parts().getFirst()))
            .toList();
  }

  private List<Statement> statements(
      SourceDocument source, List<Passage> passages, DocumentFacts facts, People people) {
    people.setAuthority(facts.authorities().isEmpty() ? "" : facts.authorities().getFirst().code());
    List<Paragraph> all = Paragraphs.of(source.text(), passages, tokenizer);
    List<Paragraph> welsh = all.stream().filter(Extractor::isWelsh).toList();
    List<Paragraph> paragraphs =
        welsh.isEmpty() ? all : all.stream().filter(p -> !isWelsh(p)).toList();
    NameFinder.find(paragraphs, people);
    paragraphs.forEach(RoleFinder::find);
    Chairs.join(paragraphs, people);
    LeadOffices.joinLines(paragraphs);
    LeadOffices.join(paragraphs);
    List<Statement> english =
        StatementFinder.find(source.text(), paragraphs, people, vocabulary, facts);
    return Stream.concat(
            english.stream(), WelshStatements.find(source.text(), welsh, people).stream())
        .sorted(Comparator.comparing((Statement said) -> said.parts().getFirst()))
        .map(said -> tagged(said, passages))
        .toList();
  }

  private static boolean isWelsh(Paragraph p) {
    return p.first().tags().lang().equals("cy");
  }

  /** A statement is about the councils, and in the language, of the passage that it begins in. */
  private static Statement tagged(Statement said, List<Passage> passages) {
    return said.withTags(passages.get(said.passages().getFirst() - 1).tags());
  }

  private static Document document(
      SourceDocument source, DocumentId id, String sha256, Metadata said, DocumentFacts facts) {
    return new Document(
        id,
        source.source(),
        facts.title(),
        said.url(),
        facts.publisher(),
        facts.sourceClass(),
        facts.style(),
        facts.body(),
        facts.date(),
        facts.authorities(),
        facts.flags(),
        sha256,
        said.licence(),
        facts.lang());
  }
}
