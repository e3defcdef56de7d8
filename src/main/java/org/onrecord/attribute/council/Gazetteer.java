package org.onrecord.attribute.council;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.Authority;

/**
 * All UK councils, current and former, under all their names; and those that the operator added.
 *
 * <p>A name is looked up word by word in one pass over the text. Immutable and safe to share.
 */
public final class Gazetteer {

  private final Map<String, Council> byCode;
  private final NameTrie names;
  private final Map<String, Council> byDomain = new LinkedHashMap<>();

  private Gazetteer(Collection<CouncilRow> rows) {
    var codes = new LinkedHashMap<String, Council>();
    this.names = new NameTrie();
    for (CouncilRow row : rows) {
      Council council = row.council();
      codes.put(council.authority().code(), council);
      row.names().forEach(name -> names.add(name, council, NameTrie.Strength.NAME));
      if (council.kind().equals("welsh")) {
        for (String name : row.names()) {
          WelshForms.of(name).forEach(form -> names.add(form, council, NameTrie.Strength.NAME));
        }
        for (String name : row.whole()) {
          WelshForms.of(name).forEach(form -> names.add(form, council, NameTrie.Strength.WHOLE));
        }
      }
      row.whole().forEach(name -> names.add(name, council, NameTrie.Strength.WHOLE));
      row.weak().forEach(name -> names.add(name, council, NameTrie.Strength.WEAK));
      row.acronyms().forEach(name -> names.add(name, council, NameTrie.Strength.ACRONYM));
      council.domains().forEach(host -> byDomain.putIfAbsent(host, council));
    }
    // not Map.copyOf: the order of the list decides between equals
    this.byCode = codes;
  }

  /**
   * The gazetteer that comes with the program.
   *
   * @throws IllegalStateException if its resource file is missing or broken
   */
  public static Gazetteer bundled() {
    return new Gazetteer(CouncilRow.bundled());
  }

  /**
   * The bundled councils and the operator's.
   *
   * @param councils a CSV file with the header {@code code,name,aliases,from,to}; aliases are
   *     divided by semicolons; a code that is in the gazetteer adds names to that council
   * @throws IOException if it cannot be read, or a row is not of this form (the row is named)
   */
  public static Gazetteer withOperators(Path councils) throws IOException {
    var rows = new LinkedHashMap<String, CouncilRow>();
    Stream.concat(CouncilRow.bundled().stream(), CouncilRow.operators(councils).stream())
        .forEach(row -> rows.merge(row.council().authority().code(), row, CouncilRow::and));
    return new Gazetteer(rows.values());
  }

  /** The councils named in {@code text}, in order, as of today. */
  public List<CouncilMention> of(String text) {
    return of(text, null);
  }

  /**
   * The councils named in {@code text}, in order, none overlapping. Names that their neighbours
   * show to be surnames, streets, clubs and the like are left out; a bare name is given as such.
   *
   * @param day of two councils of one name the one that stood on it; null for the current one
   */
  public List<CouncilMention> of(String text, @Nullable LocalDate day) {
    return names.mentions(Tokens.of(text), day);
  }

  /** {@link #of(String, LocalDate)} over words that were already found. */
  public List<CouncilMention> of(Tokens tokens, @Nullable LocalDate day) {
    return names.mentions(tokens, day);
  }

  /**
   * The councils that a name, an alias or a code means, current ones first; empty where none. More
   * than one where the name alone does not decide.
   */
  public List<Authority> named(String nameAliasOrCode) {
    Council coded = byCode.get(nameAliasOrCode.strip().toUpperCase(Locale.ROOT));
    if (coded != null) {
      return List.of(coded.authority());
    }
    return councils(nameAliasOrCode).stream().map(Council::authority).toList();
  }

  /** As {@link #named(String)}, but only the one that stood on {@code day} where there is one. */
  public Optional<Authority> named(String nameAliasOrCode, @Nullable LocalDate day) {
    Council coded = byCode.get(nameAliasOrCode.strip().toUpperCase(Locale.ROOT));
    if (coded != null) {
      return Optional.of(coded.authority());
    }
    List<Council> found = new ArrayList<>(councils(nameAliasOrCode));
    if (found.stream().anyMatch(c -> c.stood(day))) {
      found.removeIf(c -> !c.stood(day));
    }
    return found.stream().findFirst().map(Council::authority);
  }

  /** The council whose site an address belongs to. */
  public Optional<Authority> ofAddress(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      for (String part = host; part != null && part.contains("."); part = parent(part)) {
        Council council = byDomain.get(part);
        if (council != null) {
          return Optional.of(council.authority());
        }
      }
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** The entry of this code. */
  public Optional<Council> council(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All entries, in the order of their codes. */
  public List<Council> councils() {
    return List.copyOf(byCode.values());
  }

  private List<Council> councils(String name) {
    Tokens tokens = Tokens.of(name);
    List<Council> found = names.exact(tokens, 0, tokens.size());
    if (!found.isEmpty()) {
      return found;
    }
    int first = 0;
    int end = tokens.size();
    while (first < end && NameContext.isKindOrCouncil(tokens.word(first))) {
      first++;
    }
    while (end > first && NameContext.isKindOrCouncil(tokens.word(end - 1))) {
      end--;
    }
    return names.exact(tokens, first, end);
  }

  private static String parent(String host) {
    return host.substring(host.indexOf('.') + 1);
  }
}
