package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The catalogue of phenomena by example: every file of {@code phenomena} is a theme. */
class WrittenCasesTest {

  @TestFactory
  List<DynamicContainer> findsWhatACarefulReaderFinds() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(WrittenCasesTest.class.getResource("phenomena")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(WrittenCasesTest::theme).toList();
    }
  }

  private static DynamicContainer theme(Path file) {
    try {
      List<WrittenCase> cases = WrittenCase.in(file);
      assertFalse(cases.isEmpty());
      return DynamicContainer.dynamicContainer(
          String.valueOf(file.getFileName()),
          cases.stream()
              .map(c ->
                  DynamicTest.dynamicTest(
                      c.name(), () -> assertEquals(c.expected(), c.actual(), c.text()))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
