package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.opensearch.Cluster;
import org.onrecord.opensearch.TlsFront;

/** A cluster behind TLS with the operator's own certificate and a password. */
@Tag("cluster")
class ClusterTlsTest {

  @TempDir private Path folder;

  @Test
  void onlyWhoIsTrustedIsToldAnythingAndOnlyWhoIsLetInIsAnswered()
      throws IOException, InterruptedException, GeneralSecurityException {
    String header =
        "Basic " + Base64.getEncoder().encodeToString("me:secret".getBytes(StandardCharsets.UTF_8));
    try (Cluster cluster = Cluster.start(1);
        TlsFront front = TlsFront.start(folder, cluster.urls(), header)) {
      Path text = Files.writeString(folder.resolve("a.txt"), "A plan for the bins.\n");
      String ca = front.certificate().toString();
      String right = file("right", "me:secret");
      String wrong = file("wrong", header + "x");
      // a node that is down beside one that answers is passed over
      String urls = "https://127.0.0.1:9," + front.url();

      Session added =
          run(urls, "add", text.toString(), "--engine-ca", ca, "--engine-authorization", right);
      assertEquals(0, added.status(), added.err());
      Session found =
          run(urls, "search", "bins", "--json", "--engine-ca", ca, "--engine-authorization", right);
      assertEquals(1, Json.MAPPER.readTree(found.out()).path("total").asInt(), found.err());

      Session untrusted = run(front.url(), "search", "bins", "--engine-authorization", right);
      assertEquals(74, untrusted.status());
      assertTrue(untrusted.err().contains("is not trusted"), untrusted.err());
      Session shutOut =
          run(front.url(), "search", "bins", "--engine-ca", ca, "--engine-authorization", wrong);
      assertEquals(74, shutOut.status());
      assertTrue(shutOut.err().contains("does not let us in (401)"), shutOut.err());
      Session noFile = run(front.url(), "search", "bins", "--engine-ca", right);
      assertEquals(74, noFile.status());
      assertTrue(noFile.err().contains(right), noFile.err());
      Session unclear =
          run(front.url(), "search", "bins", "--engine-authorization", file("no", "secret"));
      assertEquals(2, unclear.status());
      assertTrue(unclear.err().contains("NAME:PASSWORD"), unclear.err());
    }
  }

  private String file(String name, String line) throws IOException {
    return Files.writeString(folder.resolve(name), line + "\n").toString();
  }

  private Session run(String urls, String... args) {
    List<String> all = new ArrayList<>(Arrays.asList(args));
    all.addAll(List.of("--engine", "opensearch", "--engine-url", urls));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    return Session.run(all.toArray(String[]::new));
  }
}
