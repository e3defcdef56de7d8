package org.onrecord.cli;

/** What the program's end says (the numbers above 64 are those of BSD's sysexits.h). */
public final class ExitCodes {

  /** All was done. */
  public static final int DONE = 0;

  /** Some input failed, or a check does not hold; each is named. */
  public static final int FAILED = 1;

  /** The command was not understood. */
  public static final int USAGE = 2;

  /** No suitable JDK or Maven, as the launcher says, or no engine that answers. */
  public static final int UNAVAILABLE = 69;

  /** A folder or file cannot be made or written. */
  public static final int CANNOT_WRITE = 73;

  /** Input or output failed, such as a full disk. */
  public static final int IO = 74;

  /** Another process is writing this index. */
  public static final int BUSY = 75;

  private ExitCodes() {}
}
