package org.onrecord.attribute.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.attribute.decision.Limb;
import org.onrecord.attribute.document.Reading;
import org.onrecord.attribute.time.DueDates;
import org.onrecord.model.Commitment;
import org.onrecord.model.Passage;

/**
 * Finds what the council, its bodies, members and officers undertook to do: resolutions limb by
 * limb, actions, and undertakings in running text.
 */
public final class Commitments {

  private Commitments() {}

  /** The commitments of a reading's English passages, in document order, none overlapping. */
  public static List<Commitment> find(Reading reading, List<Limb> limbs) {
    var doers = new Doers(reading);
    var dues = new DueDates(Meetings.context(reading));
    var actions = new ActionItems(reading, doers, dues);
    var found = new ArrayList<Commitment>(actions.commitments());
    found.addAll(new BindingLimbs(reading, doers, dues).of(limbs));
    Set<Integer> taken = new HashSet<>(actions.passages());
    limbs.forEach(limb -> taken.add(limb.passage()));
    var listed = new ListedUndertakings(reading, doers, dues, taken);
    found.addAll(listed.commitments());
    taken.addAll(listed.passages());
    var undertakings = new Undertakings(reading, doers, dues);
    for (Passage passage : reading.passages()) {
      if (!taken.contains(passage.n()) && passage.tags().lang().equals("en")) {
        found.addAll(undertakings.of(passage));
      }
    }
    found.sort(Comparator.comparing((Commitment c) -> c.parts().getFirst()));
    return found;
  }
}
