package org.onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.serve.ServerConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: answers over HTTP until it is stopped. */
@Command(name = "serve", description = "Serves the pages and the JSON interface; only reads.")
final class ServeCommand implements Callable<Integer> {

  private final Parts parts;
  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "default: ${DEFAULT-VALUE}")
  private String host = "127.0.0.1";

  @Option(names = "--port", defaultValue = "8080", description = "default: ${DEFAULT-VALUE}")
  private int port = 8080;

  @Option(names = "--public-url", paramLabel = "URL", description = "how the world reaches it")
  private @Nullable String publicUrl;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "CIDR",
      description = "whose forwarded headers count")
  private List<String> proxies = List.of();

  @Option(names = "--cors-origin", paramLabel = "ORIGIN", description = "whose scripts may read")
  private @Nullable String corsOrigin;

  ServeCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var config = new ServerConfig(host, port, publicUrl, proxies, corsOrigin, null, parts.clock());
    return untilStopped(parts.serve(index.folder(), config), host, terminal, () -> {});
  }

  /** What is left to do when the server has stopped. */
  interface Afterwards {
    void run() throws IOException;
  }

  /** Prints the address, and answers until the process is asked to end. */
  static int untilStopped(
      Parts.Serving serving, String host, Terminal terminal, Afterwards afterwards) {
    var stopped = new CountDownLatch(1);
    Thread onEnd =
        new Thread(
            () -> {
              try {
                serving.close();
                afterwards.run();
              } catch (IOException e) {
                terminal.say("onrecord: " + e.getMessage());
              }
              stopped.countDown();
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(onEnd);
    String shown = host.contains(":") ? "[" + host + "]" : host;
    terminal.print("http://" + shown + ":" + serving.server().port() + "/");
    terminal.out().flush();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCodes.DONE;
  }
}
