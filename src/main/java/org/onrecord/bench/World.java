package org.onrecord.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Who and what the corpus is about: 350 councils, 8,000 speakers, 24 themes, the days from 2005 to
 * October 2026, and a stock of sentences. The same for one seed whatever the number of records, so
 * that one query means the same at every size.
 */
final class World {

  private static final int AUTHORITIES = 350;
  private static final int SPEAKERS = 8_000;
  private static final int SENTENCES = 100_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
  private static final int DAYS = 7_973;

  static final List<String> THEMES =
      List.of(
          "housing",
          "adult-social-care",
          "childrens-services",
          "education",
          "highways",
          "waste",
          "planning",
          "finance",
          "council-tax",
          "climate",
          "public-health",
          "libraries",
          "leisure",
          "community-safety",
          "homelessness",
          "transport",
          "economy",
          "regeneration",
          "elections",
          "equalities",
          "safeguarding",
          "staffing",
          "digital",
          "flooding");

  private static final String[] FIRST_NAMES =
      ("Ann Peter Joan Owen Mara Lewis Priya Ahmed Helen Ravi Fatima Mark Clare Paul Angela Kwame"
              + " Janet Tom Emma Aisha Linda James Karen Imran Nadia Simon George Alison Yasmin Neil"
              + " Gareth Sian Callum Fiona Declan Niall Grace Marcus Denise Trevor Colin Sunita Mei"
              + " Hannah Oliver Lucy Daniel Sophie Adam Ruth Samina Keith Roger Pauline Derek Sheila"
              + " Nigel Graham Wendy Clive Marion Teresa Leo Abdul Hilary Edward Victoria Francis"
              + " Brian Deborah Ian Patricia Alun Hamish Morag Jack Zoe Beverley Lorraine Vikram"
              + " Charlotte Louis Siobhan Aoife Bronwen Gillian Andrew Julie Philip Rachel")
          .split(" ", 0);
  private static final String[] FAMILY =
      ("Carrow Lisk Tebbit Pryce Quill Marsh Oakes Venner Thorpe Lowry Hallam Kerr Dunning Ashby"
              + " Frost Peake Rudd Salter Tranter Upton Vickers Wragg Yeo Zeller Blythe Corder Deane"
              + " Elgar Farrow Garth Hobbs Ingram Jessop Kemble Lamb Mayhew Nash Orrin Paget Quince"
              + " Rowse Stroud Tallis Usher Verrall Wilder Yates Alder Benn Croft Daly Emery Finch"
              + " Gower Hythe Ibbs Jolley Kite Leigh Mabbs Noakes Osgood Platt Raine Stead Tuke Vane"
              + " Wickes Arden Booth Cope Dacre Eddy Flood Gunn Hirst Ince Judd Kell Lunn Moss Nunn"
              + " Orme Penn Rigg Sayer Toft Unwin Voss Wynn")
          .split(" ", 0);
  private static final String[] STEMS =
      ("Ash Barrow Calder Dart Elm Fen Gold Hart Isle Kenn Lang Mal New Oak Pen Ren Sel Tam Ull"
              + " Wyre")
          .split(" ", 0);
  private static final String[] ENDS =
      "bridge combe dale field ford ham hurst ley mere minster stead ton wick worth".split(" ", 0);

  final Wordstock words;
  final List<String> authorities;
  final List<String> speakers;

  /** For each speaker the number of the council that most of what is said is said of. */
  final int[] home;

  final Draws.Ranks authorityRanks = new Draws.Ranks(AUTHORITIES, 0.6, 5);
  final Draws.Ranks speakerRanks = new Draws.Ranks(SPEAKERS, 1, 2.7);
  final Draws.Ranks themeRanks = new Draws.Ranks(THEMES.size(), 0.7, 2);
  final Draws.Ranks bodyRanks;
  final Draws.Ranks tailRanks;
  private final String[][] sentences = new String[SENTENCES][];

  World(long seed) {
    words = new Wordstock(seed);
    bodyRanks = new Draws.Ranks(words.body.size(), 0.95, 2.7);
    tailRanks = new Draws.Ranks(words.tail.size(), 0.9, 30);
    authorities = some(STEMS, ENDS, "", AUTHORITIES, seed);
    speakers = some(FIRST_NAMES, FAMILY, " ", SPEAKERS, seed);
    var draws = new Draws(seed + 1);
    home = new int[SPEAKERS];
    for (int i = 0; i < SPEAKERS; i++) {
      home[i] = authorityRanks.draw(draws);
    }
    for (int i = 0; i < SENTENCES; i++) {
      sentences[i] = sentence(draws);
    }
  }

  private static List<String> some(
      String[] fronts, String[] backs, String between, int many, long seed) {
    var all = new ArrayList<String>();
    for (String front : fronts) {
      for (String back : backs) {
        all.add(front + between + back);
        if (between.isEmpty()) {
          all.add(front + back + " Valley");
        }
      }
    }
    Collections.shuffle(all, new Random(seed));
    return List.copyOf(all.subList(0, many));
  }

  private String[] sentence(Draws draws) {
    String[] sentence = new String[8 + draws.below(21)];
    boolean grammar = true;
    for (int i = 0; i < sentence.length; i++) {
      grammar = draws.share() < (grammar ? 0.3 : 0.6);
      sentence[i] = grammar ? draws.of(words.grammar) : words.body.get(bodyRanks.draw(draws));
    }
    return sentence;
  }

  /** A sentence of the stock, to be read only. */
  String[] anySentence(Draws draws) {
    return sentences[draws.below(SENTENCES)];
  }

  /** A day; later ones are likelier, as there is more of them on paper. */
  LocalDate anyDay(Draws draws) {
    return FIRST_DAY.plusDays((long) (DAYS * Math.pow(draws.share(), 0.6)));
  }
}
