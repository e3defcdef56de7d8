package org.onrecord.attribute.welsh;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Token;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

/**
 * Reads who stands behind a Welsh verb: {@code y Cynghorydd X, Arweinydd y Cyngor}, {@code 'r Prif
 * Weithredwr}, {@code llefarydd ar ran y Cyngor}, {@code yr adroddiad}. Remembers offices, so that
 * an office alone is whoever was seen to hold it.
 */
final class WelshSources {

  /**
   * A source.
   *
   * @param who whom it stands for
   * @param to one past its last token, its office in commas included
   */
  record Source(Who who, int to) {}

  private final People people;
  private final Map<String, String> roles = new HashMap<>();
  private final Map<String, Person> holders = new HashMap<>();
  private Who last = Who.NOBODY;

  WelshSources(People people) {
    this.people = people;
  }

  /** Notes who spoke, for "ychwanegodd" without a name. */
  void spoke(Who who) {
    last = who;
  }

  /** Whoever spoke last, as a pronoun or the bare verb means. */
  Who last() {
    Speaker speaker = last.speaker();
    return speaker == null
        ? Who.NOBODY
        : new Who(speaker, last.role(), AttributionBasis.PRONOUN, null);
  }

  /**
   * The source that begins at a token; null where what stands there cannot speak.
   *
   * @param article whether an article leans on the word before
   */
  @Nullable Source at(Paragraph p, int i, int hi, boolean article) {
    int j = i;
    boolean definite = article;
    if (is(p, j, "article")) {
      definite = true;
      j++;
    }
    if (j >= hi || p.quoted(j)) {
      return null;
    }
    if (!definite && is(p, j, "pronoun") && p.at(j).shape() == Token.Shape.LOWER) {
      return last.speaker() == null ? null : new Source(last(), j + 1);
    }
    int name = overTitles(p, j);
    int end = nameEnd(p, name, hi);
    if (end > name && (name > j || end - name >= 2) && (name > j || !isNoun(p, name))) {
      return person(p, name, end, hi);
    }
    if (is(p, j, "office") || is(p, j, "modifier")) {
      return office(p, j, hi);
    }
    return described(p, j, hi, definite);
  }

  private static boolean is(Paragraph p, int i, String name) {
    return p.get(i) != null && p.at(i).isWord() && WelshWords.is(p.at(i).lower(), name);
  }

  private static boolean isNoun(Paragraph p, int i) {
    return is(p, i, "office")
        || is(p, i, "modifier")
        || is(p, i, "body")
        || is(p, i, "document")
        || is(p, i, "group")
        || is(p, i, "person");
  }

  private static int overTitles(Paragraph p, int from) {
    int i = from;
    while (is(p, i, "title")) {
      i++;
      if (p.isMark(i, '.')) {
        i++;
      }
      if (is(p, i, "article") && is(p, i + 1, "title")) {
        i++;
      }
    }
    return i;
  }

  private static int nameEnd(Paragraph p, int from, int hi) {
    int i = from;
    while (i < hi && !p.quoted(i)) {
      boolean capital = p.at(i).isCapital() && !WelshWords.is(p.at(i).lower(), "article");
      boolean particle = i > from && is(p, i, "particle") && p.at(i + 1).isCapital();
      if (!capital && !particle) {
        break;
      }
      i++;
    }
    return i;
  }

  private Source person(Paragraph p, int from, int to, int hi) {
    Person person = people.named(p.words(from, to), p.at(from).start());
    Span mention = new Span(p.at(from).start(), p.at(to - 1).end());
    int end = to;
    if (p.isMark(to, ',')) {
      int close = asideEnd(p, to + 1, hi);
      if (isNoun(p, overArticle(p, to + 1)) || is(p, to + 1, "modifier")) {
        note(person, p.words(to + 1, close));
        end = p.isMark(close, ',') ? close + 1 : close;
      } else if (p.at(to + 1).lower().startsWith("sy") || p.is(to + 1, "o")) {
        end = p.isMark(close, ',') ? close + 1 : close;
      }
    } else if (p.isMark(to, '(')) {
      while (end < hi && !p.isMark(end, ')')) {
        end++;
      }
      note(person, p.words(to + 1, end));
      end++;
    }
    Who who =
        new Who(people.speaker(person), roles.get(person.name()), AttributionBasis.NAMED, mention);
    return new Source(who, end);
  }

  private static int overArticle(Paragraph p, int i) {
    return is(p, i, "article") ? i + 1 : i;
  }

  /** Up to the colon, the quotation or the stop; up to a comma where a report opens after it. */
  private static int asideEnd(Paragraph p, int from, int hi) {
    int i = from;
    while (i < hi && !p.quoted(i) && !p.isMark(i, ':') && !p.at(i).endsSentence()) {
      boolean comma = p.isMark(i, ',');
      if (comma && (p.quoted(i + 1) || Openers.at(p, i + 1) || p.is(i + 1, "wrth"))) {
        break;
      }
      if (comma && p.at(i + 1).lower().startsWith("sy'")) {
        break;
      }
      if (!comma && i > from && (Openers.at(p, i) || p.is(i, "wrth") || p.is(i, "wedi"))) {
        break;
      }
      i++;
    }
    return p.isMark(i - 1, ',') && i > from ? i - 1 : i;
  }

  private void note(Person person, String role) {
    if (role.isBlank() || !startsOffice(role)) {
      return;
    }
    roles.merge(person.name(), role, (a, b) -> a.length() >= b.length() ? a : b);
    holders.put(key(role), person);
  }

  private static boolean startsOffice(String role) {
    String first = role.split("[ ,]", 2)[0];
    String word = WelshWords.is(first, "article") ? role.split(" ", 3)[1] : first;
    return WelshWords.is(word, "office") || WelshWords.is(word, "modifier");
  }

  /** The words of an office with their mutations undone as far as they are known. */
  private static String key(String role) {
    String lower = role.toLowerCase(Locale.ROOT);
    int comma = lower.indexOf(',');
    return comma > 0 ? lower.substring(0, comma) : lower;
  }

  private Source office(Paragraph p, int from, int hi) {
    int to = asideEnd(p, from, hi);
    for (int i = from; i < to; i++) {
      int next = overArticle(p, i + 1);
      boolean titled = i > from && is(p, next, "title");
      boolean comma = p.isMark(i, ',');
      int name = overTitles(p, next);
      boolean named = comma && nameEnd(p, name, hi) - name >= 2 && !isNoun(p, name);
      if ((comma || titled) && (titled || is(p, next, "title") || named)) {
        Source source = person(p, name, nameEnd(p, name, hi), hi);
        Person person = people.named(p.words(name, nameEnd(p, name, hi)), p.at(name).start());
        note(person, p.words(from, comma ? i : i + 1));
        Who who = source.who();
        int end = p.isMark(source.to(), ',') && !p.quoted(source.to() + 1) ? 1 : 0;
        return new Source(
            new Who(who.speaker(), roles.get(person.name()), who.basis(), who.mention()),
            source.to() + end);
      }
      if (comma) {
        to = i;
      }
    }
    String words = p.words(from, to);
    Span mention = new Span(p.at(from).start(), p.at(to - 1).end());
    Person holder = holder(words);
    if (holder != null) {
      String role = roles.get(holder.name());
      return new Source(
          new Who(people.speaker(holder), role, AttributionBasis.OFFICE, mention), to);
    }
    String described = Articles.with(words);
    return new Source(
        new Who(people.described(described), words, AttributionBasis.OFFICE, mention), to);
  }

  /** "yr Arweinydd" after "X, Arweinydd y Cyngor"; null where nobody or more than one fits. */
  private @Nullable Person holder(String words) {
    Person found = null;
    for (Map.Entry<String, Person> entry : holders.entrySet()) {
      String key = entry.getKey();
      boolean fits = key.equals(key(words)) || key.startsWith(key(words) + " ");
      if (fits && found != null && found != entry.getValue()) {
        return null;
      }
      found = fits ? entry.getValue() : found;
    }
    return found;
  }

  private @Nullable Source described(Paragraph p, int head, int hi, boolean definite) {
    int noun = is(p, head, "quantity") && !is(p, head, "group") ? head + 1 : head;
    while (noun > head && noun < hi && (p.is(noun, "o") || p.is(noun, "iawn"))) {
      noun++;
    }
    boolean document = is(p, noun, "document");
    boolean body = is(p, noun, "body");
    boolean human = is(p, noun, "group") || is(p, noun, "person");
    if (!document && !body && !human) {
      return null;
    }
    int to = noun + 1;
    while (!document && to < hi && !isStop(p, to)) {
      to++;
    }
    String words = p.words(head, to);
    Span mention = new Span(p.at(head).start(), p.at(to - 1).end());
    boolean proper = body && p.at(noun).isCapital() && to - noun >= 2;
    boolean single = body && !definite && p.at(noun).isCapital();
    String shown = definite && !proper && !single ? Articles.with(words) : words;
    Speaker speaker = body ? people.body(shown) : people.described(shown);
    return new Source(new Who(speaker, null, AttributionBasis.NAMED, mention), to);
  }

  private static boolean isStop(Paragraph p, int i) {
    boolean stop = is(p, i, "stop") && !p.at(i).isCapital();
    return p.quoted(i) || (!p.at(i).isWord() && !p.isMark(i, '-')) || stop || Openers.at(p, i);
  }
}
