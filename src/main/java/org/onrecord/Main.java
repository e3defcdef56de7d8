package org.onrecord;

/** The program. */
public final class Main {
  private Main() {}

  /**
   * Runs one command.
   *
   * @param args as the command line gives them
   */
  public static void main(String[] args) {}
}
