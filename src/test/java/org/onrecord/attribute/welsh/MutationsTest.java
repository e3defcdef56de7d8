package org.onrecord.attribute.welsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Words that changed their beginning, led back to what they may have been. */
final class MutationsTest {

  @Test
  @DisplayName("soft, nasal and breathed beginnings, and those that lost theirs")
  void undoesMutations() {
    assertTrue(Mutations.radicals("gyngor").contains("cyngor"));
    assertTrue(Mutations.radicals("nghyngor").contains("cyngor"));
    assertTrue(Mutations.radicals("chyngor").contains("cyngor"));
    assertTrue(Mutations.radicals("fawrth").contains("mawrth"));
    assertTrue(Mutations.radicals("orffennaf").contains("gorffennaf"));
    assertTrue(Mutations.radicals("ddywedodd").contains("dywedodd"));
    assertTrue(Mutations.radicals("rybuddiodd").contains("rhybuddiodd"));
    assertTrue(Mutations.radicals("lywodraeth").contains("llywodraeth"));
    assertTrue(Mutations.radicals("nhachwedd").contains("tachwedd"));
  }

  @Test
  @DisplayName("a word that nothing can have changed is only itself")
  void leavesWords() {
    assertEquals(Set.of("sir"), Mutations.radicals("sir"));
  }
}
