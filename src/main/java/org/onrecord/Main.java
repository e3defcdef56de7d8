package org.onrecord;

import org.onrecord.cli.OnRecord;
import org.onrecord.cli.Terminal;

/** The program. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends with its status.
   *
   * @param args as the command line gives them
   */
  public static void main(String[] args) {
    Terminal terminal = Terminal.standard();
    System.exit(OnRecord.run(() -> new Joined(Config.standard()), terminal, args));
  }
}
