package org.onrecord.attribute.speech;

import java.util.Set;

/** Words that tell whether a record goes on with what was said. */
final class FollowWords {

  static final Set<String> ENDS =
      Set.of("resolved", "agreed", "recommended", "moved", "seconded", "noted", "voted");

  /** Verbs after which minutes go on with what was said. */
  static final Set<String> SPOKE =
      Set.of(
          "reported",
          "spoke",
          "commented",
          "responded",
          "replied",
          "welcomed",
          "supported",
          "opposed",
          "endorsed",
          "questioned",
          "outlined",
          "summarised",
          "highlighted",
          "emphasised",
          "stressed",
          "praised",
          "raised",
          "expressed",
          "gave",
          "provided",
          "updated",
          "described",
          "informed",
          "briefed",
          "explained",
          "disagreed",
          "drew",
          "agreed");

  static final Set<String> PAPERS =
      Set.of(
          "report",
          "paper",
          "presentation",
          "item",
          "appendix",
          "motion",
          "amendment",
          "minutes",
          "meeting",
          "chair",
          "vote");

  private FollowWords() {}
}
