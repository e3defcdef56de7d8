package org.onrecord.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Copies;
import org.onrecord.model.StableId;

/**
 * Which statements are printings of one another.
 *
 * <p>Two are copies where the same speaker's words share at least 0.9 of the shorter one's runs of
 * five words, and the shorter is at least half as long; clusters are what hangs together so. The
 * original is the earliest by date, then by id. All of it is a function of the set of statements:
 * neither the order of adding nor what was removed meanwhile shows. Not thread-safe.
 */
final class NearCopies {

  private static final double SHARE = 0.9;
  private static final double LENGTH = 0.5;

  /**
   * One statement to compare.
   *
   * @param record its record's id
   * @param speaker a hash of who said it; 0 for nobody, who is never copied
   * @param day by which it was said, in days since 1970; {@link Long#MAX_VALUE} where unknown
   * @param shingles of its words
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of them; never compared as records
  record Said(String record, long speaker, long day, int[] shingles) {}

  private record Member(String document, Said said) {}

  private static final Comparator<Member> FIRST =
      Comparator.comparingLong((Member m) -> m.said().day()).thenComparing(m -> m.said().record());

  /** All statements with the same words by the same speaker. */
  private static final class Node {
    final Member first;
    final List<Member> members = new ArrayList<>(1);
    final List<Node> alike = new ArrayList<>(0);

    Node(Member first) {
      this.first = first;
    }

    int[] shingles() {
      return first.said().shingles();
    }

    boolean isAlive() {
      return !members.isEmpty();
    }
  }

  private final Map<String, List<Said>> documents = new HashMap<>();
  private final Map<Long, Node> nodes = new HashMap<>();
  private final List<Node> numbered = new ArrayList<>();
  private final MinHashTable table = new MinHashTable();
  private final Set<String> touched = new LinkedHashSet<>();

  /** Sets the statements of one document; those it had before are forgotten. */
  void put(String document, List<Said> statements) {
    remove(document);
    List<Said> kept = List.copyOf(statements);
    documents.put(document, kept);
    for (Said said : kept) {
      if (said.speaker() != 0 && said.shingles().length > 0) {
        enter(new Member(document, said));
      }
    }
  }

  private void enter(Member member) {
    Node node = nodes.get(wordsOf(member.said()));
    if (node == null) {
      node = new Node(member);
      nodes.put(wordsOf(member.said()), node);
      connect(node);
    }
    node.members.add(member);
    touch(node);
  }

  private void connect(Node node) {
    Said said = node.first.said();
    Set<Node> met = new HashSet<>();
    table.meet(said.speaker(), said.shingles(), i -> met.add(numbered.get(i)));
    for (Node other : met) {
      if (areCopies(said.shingles(), other.shingles())) {
        node.alike.add(other);
        other.alike.add(node);
      }
    }
    table.add(said.speaker(), said.shingles(), numbered.size());
    numbered.add(node);
  }

  static boolean areCopies(int[] a, int[] b) {
    int shorter = Math.min(a.length, b.length);
    int longer = Math.max(a.length, b.length);
    return shorter >= LENGTH * longer && Shingles.shared(a, b) >= SHARE * shorter;
  }

  private static long wordsOf(Said said) {
    long hash = said.speaker();
    for (int shingle : said.shingles()) {
      hash = Shingles.mix(hash ^ shingle);
    }
    return hash;
  }

  /** Forgets a document. */
  void remove(String document) {
    List<Said> statements = documents.remove(document);
    if (statements == null) {
      return;
    }
    for (Said said : statements) {
      Node node = nodes.get(wordsOf(said));
      if (node != null) {
        touch(node);
        node.members.removeIf(m -> m.document().equals(document));
      }
    }
  }

  /** The clusters of all that a node hangs together with are to be told anew. */
  private void touch(Node node) {
    List<Member> cluster = cluster(node);
    if (cluster.size() > 1) {
      cluster.forEach(m -> touched.add(m.document()));
    }
  }

  /**
   * The documents whose copies may have changed since the last call, in order of their ids; some of
   * them may be gone.
   */
  List<String> takeTouched() {
    List<String> all = List.copyOf(new TreeSet<>(touched));
    touched.clear();
    return all;
  }

  /** For each statement of a document, in order, its place among its copies; null for none. */
  List<@Nullable Copies> of(String document) {
    List<@Nullable Copies> all = new ArrayList<>();
    for (Said said : documents.getOrDefault(document, List.of())) {
      Node node = nodes.get(wordsOf(said));
      all.add(node == null ? null : copies(cluster(node), said.record()));
    }
    return all;
  }

  private static @Nullable Copies copies(List<Member> cluster, String record) {
    if (cluster.stream().map(Member::document).distinct().limit(2).count() < 2) {
      return null;
    }
    String original = cluster.stream().min(FIRST).orElseThrow().said().record();
    return new Copies(
        "c_" + StableId.of("copies", original), original.equals(record), cluster.size() - 1);
  }

  /** Words that nobody says any more connect nothing. */
  private static List<Member> cluster(Node start) {
    if (!start.isAlive()) {
      return List.of();
    }
    if (start.alike.isEmpty()) {
      return start.members;
    }
    Set<Node> seen = new HashSet<>(Set.of(start));
    Deque<Node> open = new ArrayDeque<>(seen);
    List<Member> cluster = new ArrayList<>();
    while (!open.isEmpty()) {
      Node node = open.poll();
      cluster.addAll(node.members);
      for (Node other : node.alike) {
        if (other.isAlive() && seen.add(other)) {
          open.add(other);
        }
      }
    }
    return cluster;
  }

  /** All documents and their statements, for keeping. */
  Map<String, List<Said>> documents() {
    return documents;
  }
}
