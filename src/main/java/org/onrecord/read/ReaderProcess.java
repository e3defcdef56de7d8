package org.onrecord.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The program of the child process in which files from strangers are read: files come in on
 * standard input, results go out on standard output, until the input ends.
 */
public final class ReaderProcess {

  private static final int BUFFER = 1 << 16;

  private ReaderProcess() {}

  /**
   * Reads files until the parent goes away.
   *
   * @param args none
   * @throws IOException if the parent cannot be spoken to
   */
  public static void main(String[] args) throws IOException {
    // closing these is left to the end of the process
    var in =
        new DataInputStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER));
    var out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
    out.writeInt(Wire.HELLO);
    out.flush();
    var reader = new Reader();
    while (true) {
      SourceFile file;
      try {
        file = Wire.readFile(in);
      } catch (EOFException parentIsDone) {
        return;
      }
      Wire.write(out, reader.read(file));
    }
  }
}
