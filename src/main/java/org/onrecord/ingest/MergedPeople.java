package org.onrecord.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Findings;
import org.onrecord.model.Speaker;
import org.onrecord.model.Speaker.Ambiguous;
import org.onrecord.model.Speaker.Body;
import org.onrecord.model.Speaker.Described;
import org.onrecord.model.Speaker.Person;
import org.onrecord.store.PersonRow;

/** The operator's merges and renames of people, as one step from any old id to the one that is. */
public final class MergedPeople {

  private static final int LONGEST_CHAIN = 32;

  private final Map<String, Person> now = new HashMap<>();

  /** The state after all rows; a later row wins. */
  public MergedPeople(Collection<PersonRow> rows) {
    for (PersonRow row : rows) {
      Person person = new Person(row.id(), row.name());
      now.put(row.id(), person);
      now.put(Person.of(row.name(), row.authority()).id(), person);
      for (String alias : row.aliases()) {
        now.put(alias.startsWith("p_") ? alias : Person.of(alias, row.authority()).id(), person);
      }
    }
  }

  /** Whether nothing was merged. */
  boolean isEmpty() {
    return now.isEmpty();
  }

  /** The id that this one leads to; empty where it is still its own. */
  public Optional<String> redirect(String id) {
    Person last = follow(id);
    return last == null || last.id().equals(id) ? Optional.empty() : Optional.of(last.id());
  }

  private @Nullable Person follow(String id) {
    Person found = now.get(id);
    for (int i = 0; found != null && i < LONGEST_CHAIN; i++) {
      Person next = now.get(found.id());
      if (next == null || next.id().equals(found.id())) {
        return next == null ? found : next;
      }
      found = next;
    }
    return found;
  }

  @Nullable Speaker merged(@Nullable Speaker speaker) {
    return switch (speaker) {
      case null -> null;
      case Person person -> person(person);
      case Body body -> body;
      case Described described -> described;
      case Ambiguous ambiguous -> {
        List<Person> candidates =
            ambiguous.candidates().stream().map(this::person).distinct().toList();
        yield candidates.size() == 1 ? candidates.getFirst() : new Ambiguous(candidates);
      }
    };
  }

  private Person person(Person person) {
    Person now = follow(person.id());
    return now == null ? person : now;
  }

  /** The same findings, every speaker under the name and id that he has now. */
  Findings apply(Findings f) {
    return new Findings(
        f.document(),
        f.passages(),
        f.statements().stream()
            .map(s -> s.withSpeaker(merged(s.speaker()), s.role(), s.basis()))
            .toList(),
        f.commitments().stream().map(c -> c.withWho(merged(c.who()), c.role(), c.basis())).toList(),
        f.decisions(),
        f.judgements());
  }
}
