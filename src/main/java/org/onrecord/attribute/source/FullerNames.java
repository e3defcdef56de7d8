package org.onrecord.attribute.source;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Speaker;

/** Finds the longer name of a body that is called by a part of it: "the Federation". */
final class FullerNames {

  private FullerNames() {}

  /** The last body whose longer name has this word in it; null where none was heard of. */
  static Discourse.@Nullable Entity bodyWith(List<Discourse.Entity> entities, String word) {
    for (int i = entities.size() - 1; i >= 0; i--) {
      Discourse.Entity e = entities.get(i);
      Speaker speaker = e.who().speaker();
      List<String> words =
          speaker == null || e.type() != Source.Type.BODY
              ? List.of()
              : List.of(speaker.name().split(" ", 0));
      if (words.size() > 3 && words.contains(word)) {
        return e;
      }
    }
    return null;
  }

  /** "the spokeswoman": the only one spoken of so far; null where there were none or several. */
  static Discourse.@Nullable Entity spoken(List<Discourse.Entity> entities, String word) {
    Discourse.Entity found = null;
    String name = "";
    for (Discourse.Entity e : entities) {
      Speaker speaker = e.who().speaker();
      String words = speaker == null ? "" : speaker.name();
      boolean other = !words.equals(name) && !words.equalsIgnoreCase("the " + word);
      if (other && (" " + words.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ")) {
        if (found != null) {
          return null;
        }
        found = e;
        name = words;
      }
    }
    return found;
  }

  /** "the Federation" for the Leeds Federation of X, named before; null where nothing fits. */
  static @Nullable String of(List<Discourse.Entity> entities, String words) {
    String[] parts = words.split(" ", 0);
    boolean may =
        parts.length == 2
            && parts[0].equalsIgnoreCase("the")
            && SourceWords.SHORT.contains(parts[1]);
    for (int i = entities.size() - 1; may && i >= 0; i--) {
      Speaker speaker = entities.get(i).who().speaker();
      String name = speaker instanceof Speaker.Body ? speaker.name() : "";
      if (name.length() > words.length() && (" " + name + " ").contains(" " + parts[1] + " ")) {
        return name;
      }
    }
    return null;
  }
}
