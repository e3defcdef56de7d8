package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * What makes starts short: the rehearsal for the class archive, and describing one command only.
 */
class RehearseCommandTest {

  @Test
  void runsThroughAddingAndServingAndSaysNothing() {
    Session rehearsal = Session.run("rehearse");
    assertEquals(new Session(0, "", ""), rehearsal);
  }

  @Test
  void isNotShownToReaders() {
    assertFalse(Session.run("--help").out().contains("rehearse"));
  }

  @Test
  void describesOnlyTheCommandThatIsNamed() throws Exception {
    CommandLine one = OnRecord.commands(Session.parts(), Terminal.standard(), "status");
    assertEquals("[status]", one.getSubcommands().keySet().toString());
  }

  @Test
  void callsEachCommandAsItCallsItself() throws Exception {
    CommandLine all = OnRecord.commands(Session.parts(), Terminal.standard());
    var names = new TreeSet<String>();
    all.getSubcommands().values().forEach(c -> names.add(c.getCommandName()));
    assertEquals(names, new TreeSet<>(all.getSubcommands().keySet()));
    assertTrue(names.size() > 10, names.toString());
  }

  @Test
  void suggestsCommandsForOneThatThereIsNot() {
    Session wrong = Session.run("serv");
    assertEquals(ExitCodes.USAGE, wrong.status());
    assertTrue(wrong.err().contains("serve"), wrong.err());
  }
}
