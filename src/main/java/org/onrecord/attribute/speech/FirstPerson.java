package org.onrecord.attribute.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.People;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Who;
import org.onrecord.attribute.text.Token;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Span;

/**
 * Reads a speech, or a blog with a named author: each paragraph is one direct statement of theirs.
 */
final class FirstPerson {

  private static final Set<String> BY =
      Set.of("by", "from", "author", "speaker", "blog", "words", "written");
  private static final int HEAD = 10;
  private static final int TAIL = 6;

  private FirstPerson() {}

  /** The statements; empty where no author is named. */
  static List<Draft> read(List<Paragraph> paragraphs, People people) {
    Name author = isPersonal(paragraphs) ? author(paragraphs) : null;
    if (author == null) {
      return List.of();
    }
    Paragraph at = holder(paragraphs, author);
    Span mention = new Span(at.at(author.bare()).start(), at.at(author.to() - 1).end());
    Person person = author.person();
    Who who = new Who(people.speaker(person), person.role(), AttributionBasis.HEADING, mention);
    List<Draft> drafts = new ArrayList<>();
    boolean begun = false;
    for (Paragraph p : paragraphs) {
      if (begun && isEnd(p)) {
        break;
      }
      if (p.role() == PassageRole.HEADING || p.size() == 0 || isAbout(p, person, begun)) {
        continue;
      }
      if (begun ? isSpoken(p) : (isProse(p) && begins(p))) {
        begun = true;
        drafts.add(
            new Draft(QuoteKind.DIRECT, who, null, null, "words-of-the-author", List.of())
                .add(p, 0, p.size()));
      }
    }
    return drafts;
  }

  /** Whether the text itself, outside of quotations, speaks as "I" and "we". */
  private static boolean isPersonal(List<Paragraph> paragraphs) {
    int prose = 0;
    int personal = 0;
    int singular = 0;
    for (Paragraph p : paragraphs) {
      if (p.role() == PassageRole.HEADING || !isProse(p)) {
        continue;
      }
      prose++;
      for (int i = 0; i < p.size(); i++) {
        Token t = p.at(i);
        singular += !p.quoted(i) && ((t.is("i") && t.isCapital()) || t.is("my")) ? 1 : 0;
      }
      personal += isOwn(p) ? 1 : 0;
    }
    return personal >= 2 && singular > 0 && personal * 3 >= prose;
  }

  /**
   * The name after "by", "Speaker:", "Words:"; else the one told of before the text; else the
   * signature.
   */
  private static @Nullable Name author(List<Paragraph> paragraphs) {
    Name first = null;
    for (int k = 0; k < paragraphs.size(); k++) {
      boolean head = k < HEAD;
      Paragraph p = paragraphs.get(k);
      if ((!head && k < paragraphs.size() - TAIL) || isOwn(p)) {
        continue;
      }
      for (int i = 0; i < p.size(); i++) {
        Name name = p.nameAt(i);
        if (name == null || i != name.from() || !name.person().isFull()) {
          continue;
        }
        if (follows(p, i)) {
          return name;
        }
        boolean fuller =
            first != null
                && first.person().offices().isEmpty()
                && !name.person().offices().isEmpty();
        first = head && (first == null || fuller) ? name : first;
      }
    }
    Name signed = signature(paragraphs);
    return first == null || (signed != null && first.person().offices().isEmpty()) ? signed : first;
  }

  /** Whether a paragraph speaks as "I" or "we" outside of quotations. */
  private static boolean isOwn(Paragraph p) {
    for (int i = 0; i < p.size(); i++) {
      Token t = p.at(i);
      boolean own =
          t.is("we")
              || t.is("my")
              || t.is("our")
              || t.is("us")
              || t.is("me")
              || (t.is("i") && t.isCapital());
      if (own && !p.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Paragraph p, int name) {
    for (int i = Math.max(0, name - 8); i < name; i++) {
      String word = p.at(i).lower();
      if (BY.contains(word) && i >= name - 1 - officeBetween(p, i + 1, name)) {
        return true;
      }
    }
    return false;
  }

  private static int officeBetween(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.at(i).endsSentence() || p.quoted(i)) {
        return 0;
      }
    }
    return to - from;
  }

  private static @Nullable Name signature(List<Paragraph> paragraphs) {
    for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - TAIL); i--) {
      Paragraph p = paragraphs.get(i);
      if (p.size() < 18 && p.nameAt(0) != null) {
        return p.nameAt(0);
      }
    }
    return null;
  }

  @SuppressWarnings("ReferenceEquality") // the very mention, not another of the same name
  private static Paragraph holder(List<Paragraph> paragraphs, Name name) {
    for (Paragraph p : paragraphs) {
      if (p.nameAt(name.from()) == name) {
        return p;
      }
    }
    return paragraphs.getFirst();
  }

  /** A by-line, a line on the occasion, a note on the author: not the author's words. */
  private static boolean isAbout(Paragraph p, Person person, boolean begun) {
    boolean named = false;
    boolean first = false;
    for (int i = 0; i < p.size(); i++) {
      Name name = p.nameAt(i);
      named |= name != null && name.person() == person;
      String word = p.at(i).lower();
      first |=
          word.equals("i")
              || word.equals("we")
              || word.equals("my")
              || word.equals("our")
              || word.equals("me");
    }
    String head = p.words(0, Math.min(2, p.size())).toLowerCase(Locale.ROOT);
    return (named && !first)
        || (!begun && head.startsWith("speech by"))
        || head.startsWith("posted")
        || head.startsWith("published")
        || (!begun && p.isMark(0, '('));
  }

  /** A greeting, or the first paragraph that speaks as "I", "we" or "you". */
  private static boolean begins(Paragraph p) {
    boolean note = p.is(0, "note") || p.is(0, "transcript") || p.isMark(0, '[');
    boolean greets = p.is(0, "good") || p.is(0, "thank") || p.is(0, "friends") || p.is(0, "madam");
    return !note
        && (isOwn(p)
            || greets
            || p.is(0, "mr")
            || p.is(0, "lord")
            || p.isMark(0, '…')
            || (isProse(p) && p.quotes().isEmpty()));
  }

  /** "– ends –", "Notes:", "Comments are closed.": what follows is the page's. */
  private static boolean isEnd(Paragraph p) {
    String words = p.words(0, Math.min(4, p.size())).toLowerCase(Locale.ROOT);
    String bare = words.replaceAll("[^a-z ]", " ").strip();
    return bare.equals("ends")
        || bare.startsWith("notes to")
        || words.startsWith("notes:")
        || words.startsWith("tags:")
        || words.startsWith("tags :")
        || words.startsWith("filed under")
        || words.startsWith("note to")
        || bare.startsWith("comments are")
        || bare.startsWith("this blog is")
        || bare.startsWith("the views expressed")
        || bare.startsWith("previous post")
        || bare.startsWith("about the author");
  }

  /** A sentence, however short; a signature, a caption or a tag is none. */
  private static boolean isSpoken(Paragraph p) {
    Token last = p.at(p.size() - 1);
    return (last.endsSentence() || p.quoted(p.size() - 1) || last.isMark(':') || last.isMark(';'))
        && !p.isMark(0, '(')
        && !p.isMark(0, '©');
  }

  private static boolean isProse(Paragraph p) {
    return p.size() > 3
        && (p.at(p.size() - 1).endsSentence() || p.quoted(p.size() - 1))
        && p.size() > 4;
  }
}
