package org.onrecord.attribute.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.cue.Quotations;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.cue.SiteFinder;
import org.onrecord.attribute.document.DocumentFacts;
import org.onrecord.attribute.people.AttendanceLines;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.source.Discourse;
import org.onrecord.attribute.source.Invitations;
import org.onrecord.attribute.source.Labels;
import org.onrecord.attribute.source.Resolver;
import org.onrecord.attribute.source.Source;
import org.onrecord.attribute.source.Subjects;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Vocabulary;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Statement;

/** Goes through a document paragraph by paragraph and finds its statements. */
public final class StatementFinder {

  private final List<Paragraph> paragraphs;
  private final People people;
  private final Vocabulary vocabulary;
  private final boolean minutes;
  private final Discourse talk = new Discourse();
  private final Resolver resolver;
  private final List<Draft> drafts = new ArrayList<>();
  private final LeadInReader leadIns;
  private final QuotedAlone alone;

  /** A direct statement that the next quotation, with nothing between, goes on with. */
  private @Nullable Draft open;

  private StatementFinder(
      List<Paragraph> paragraphs, People people, Vocabulary vocabulary, boolean minutes) {
    this.paragraphs = paragraphs;
    this.people = people;
    this.vocabulary = vocabulary;
    this.minutes = minutes;
    this.resolver = new Resolver(people, talk);
    this.leadIns = new LeadInReader();
    this.alone = new QuotedAlone(drafts, talk, resolver);
  }

  /** The statements of a document, in the order of its text. */
  public static List<Statement> find(
      String text,
      List<Paragraph> paragraphs,
      People people,
      Vocabulary vocabulary,
      DocumentFacts facts) {
    StatementFinder finder = new StatementFinder(paragraphs, people, vocabulary, facts.isMinutes());
    finder.read(facts.style() == null ? "" : facts.style());
    return finder.drafts.stream().filter(d -> !d.isEmpty()).map(d -> d.statement(text)).toList();
  }

  private void read(String style) {
    Set<Paragraph> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    Turns turns = Turns.of(paragraphs, people, resolver, talk, taken, style);
    if (!turns.isAll()) {
      rest(taken);
    }
    drafts.addAll(turns.drafts());
    drafts.removeIf(Draft::isEmpty);
    drafts.sort(Comparator.comparingInt(Draft::start));
  }

  private void rest(Set<Paragraph> taken) {
    Paragraph before = null;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph p = paragraphs.get(i);
      resolver.address(p);
      if (talk.addressee() != null) {
        p.setLetter();
      }
      if (taken.contains(p)) {
        before = null;
      } else if (p.role() != PassageRole.HEADING && p.size() > 0) {
        Paragraph next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
        paragraph(p, before, next);
        before = p;
      }
    }
  }

  private void paragraph(Paragraph p, @Nullable Paragraph before, @Nullable Paragraph next) {
    LeadInReader.Lead lead = leadIns.of(p);
    if (QuestionLines.isQuestion(p)) {
      if (minutes && lead != null) {
        question(p, lead);
      }
      return;
    }
    if (before != null && QuestionLines.isAnswer(p, before)) {
      if (minutes) {
        answer(p);
      } else {
        sentences(p);
      }
      return;
    }
    boolean item = p.role() == PassageRole.ITEM;
    if (item && lead != null && lead.cue() == null) {
      sentences(p, lead.entity());
      return;
    }
    if (item && lead != null && !ItemSources.isOwn(p, lead, vocabulary, minutes)) {
      Draft told = ItemSources.told(p, lead);
      if (told != null) {
        drafts.add(told);
        talk.spoke(lead.entity());
      }
      return;
    }
    if (Quotations.isWhollyQuoted(p)) {
      open = alone.paragraph(p, lead, next, open);
      return;
    }
    sentences(p);
  }

  private void sentences(Paragraph p) {
    sentences(p, null);
  }

  private void sentences(Paragraph p, Discourse.@Nullable Entity led) {
    List<Role> roles = p.roles();
    Labels.Label label = Labels.of(p, roles);
    Discourse.Entity labelled = label == null ? null : resolver.resolve(p, label.source());
    Draft pending = open;
    open = null;
    if (label != null && label.announced() && labelled != null && isVerbatim(p, label)) {
      drafts.add(announced(p, label, labelled));
      return;
    }
    FollowOn followOn = new FollowOn(p, minutes);
    for (Range s : p.sentences()) {
      boolean first = s.from() == 0 && label != null && labelled != null;
      Range rest = first && label != null ? new Range(label.after(), s.to()) : s;
      if (first && labelled != null) {
        talk.subject(labelled);
        Quote q = Quotations.wholeQuote(p, rest);
        if (q != null && Quotations.words(p, q) > 0) {
          pending = alone.direct(p, q, labelled, "speaker-label");
          continue;
        }
      }
      boolean told = s.from() == 0 && labelled == null && led != null && ItemSources.isLed(p);
      pending = sentence(p, told ? led : first ? labelled : null, rest, pending, followOn);
      resolver.hear(p, rest);
      Invitations.note(p, rest, resolver, talk);
      talk.read(AttendanceLines.listsThosePresent(p) ? List.of() : p.named(rest));
    }
    open = pending;
  }

  /** "Comment by the Cabinet Member: We will …": all that follows is his or hers. */
  private Draft announced(Paragraph p, Labels.Label label, Discourse.Entity entity) {
    talk.subject(entity);
    talk.spoke(entity);
    Quote q = Quotations.wholeQuote(p, new Range(label.after(), p.size()));
    Draft said =
        new Draft(QuoteKind.DIRECT, entity.who(), null, null, "announced-comment", List.of());
    return q == null ? said.add(p, label.after(), p.size()) : said.add(p, q.from(), q.to());
  }

  /** Nobody speaks of himself as "he", or thanks himself by name. */
  private static boolean isVerbatim(Paragraph p, Labels.Label label) {
    int at = label.after();
    boolean told = p.is(at, Kind.PERSON_PRONOUN) || p.nameAt(at) != null || p.is(at, "that");
    return !told && Clauses.hasVerb(p, at, p.size());
  }

  /** "Q. …" under "Members asked:". */
  private void question(Paragraph p, LeadInReader.Lead lead) {
    Who who = lead.entity().who();
    Draft asked =
        new Draft(QuoteKind.DIRECT, who, lead.cue(), lead.cueAt(), "question-line", List.of());
    drafts.add(asked.add(p, 0, p.size()));
  }

  /** "A. …": what its sentences report, else all of it, by whoever answered last. */
  private void answer(Paragraph p) {
    int found = drafts.size();
    Discourse.Entity last = talk.speaker();
    sentences(p);
    if (drafts.size() == found && last != null && Clauses.hasSureVerb(p, 0, p.size())) {
      var all = new Draft(QuoteKind.INDIRECT, last.who(), null, null, "answer-line", List.of());
      drafts.add(all.add(p, 0, p.size()));
    }
  }

  private @Nullable Draft sentence(
      Paragraph p,
      Discourse.@Nullable Entity labelled,
      Range s,
      @Nullable Draft pending,
      FollowOn followOn) {
    List<Role> roles = p.roles();
    Quote whole = Quotations.wholeQuote(p, s);
    if (whole != null) {
      return alone.floating(p, whole, pending, s.from() > 0);
    }
    List<Site> sites = followOn.own(SiteFinder.find(p, roles, s, vocabulary, minutes));
    Discourse.Entity own = subject(p, roles, s);
    Discourse.Entity subject = labelled == null ? own : labelled;
    SentenceReader reader = new SentenceReader(p, s, sites, resolver, talk);
    List<Draft> found = reader.read(subject);
    leadIns.note(
        p, s, sites, found.isEmpty() ? LeadInReader.who(p, sites, subject, resolver) : null);
    if (found.isEmpty()) {
      Draft more = followOn.read(s, sites, drafts.isEmpty() ? null : drafts.getLast(), talk);
      if (more != null) {
        drafts.add(more);
      } else {
        followOn.spoke(s, subject);
      }
      return null;
    }
    if (pending != null && found.getFirst().kind() == QuoteKind.DIRECT && s.from() > 0) {
      pending = null;
    }
    drafts.addAll(found);
    followOn.note(found.getLast());
    return reader.open();
  }

  /** The sentence's subject: noted, because the next pronoun may mean it. */
  private Discourse.@Nullable Entity subject(Paragraph p, List<Role> roles, Range s) {
    Source source = Subjects.of(p, roles, s);
    if (source == null) {
      return null;
    }
    Discourse.Entity entity = resolver.resolve(p, source);
    if (entity != null
        && source.type() != Source.Type.OTHER
        && !AttendanceLines.listsThosePresent(p)) {
      talk.subject(entity);
    }
    return entity;
  }
}
