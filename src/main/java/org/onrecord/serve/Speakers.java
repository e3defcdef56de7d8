package org.onrecord.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Speaker;

/** A speaker's parts, as answers name them. */
final class Speakers {

  private Speakers() {}

  /** The id; null for one who is ambiguous. */
  static @Nullable String id(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person -> person.id();
      case Speaker.Body body -> body.id();
      case Speaker.Described described -> described.id();
      case Speaker.Ambiguous ambiguous -> null;
    };
  }

  static String kind(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person -> "person";
      case Speaker.Body body -> "body";
      case Speaker.Described described -> "described";
      case Speaker.Ambiguous ambiguous -> "ambiguous";
    };
  }

  /** Those whom the text does not decide between; empty for all others. */
  static List<Speaker.Person> candidates(Speaker speaker) {
    return speaker instanceof Speaker.Ambiguous ambiguous ? ambiguous.candidates() : List.of();
  }
}
