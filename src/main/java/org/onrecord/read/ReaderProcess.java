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
import java.net.URI;
import java.nio.file.Path;

/**
 * The program of the child process in which files from strangers are read: files, and paths of
 * archives to unpack, come in on standard input, results go out on standard output, until the input
 * ends.
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
      Wire.Request request;
      try {
        request = Wire.readRequest(in);
      } catch (EOFException parentIsDone) {
        return;
      }
      switch (request) {
        case READ -> Wire.write(out, reader.read(Wire.readFile(in)));
        case UNPACK -> Unpacking.run(Path.of(URI.create(Wire.text(in))), Wire.text(in), out);
      }
    }
  }
}
