package org.onrecord.attribute;
import org.onrecord.model.*;
public final class Try {
  public static void main(String[] a) throws Exception {
    String text = new String(System.in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    Findings f = Extractor.of(Gazetteer.bundled()).extract(PlainSources.text("t.txt", text), DocumentId.ofUrl("x"), "", Metadata.NONE);
    System.out.println(f.document().style() + " | " + f.document().title());
    if (a.length > 0) for (Passage p : f.passages()) System.out.println("  " + p.n() + " " + p.role() + " " + p.leadIn() + " " + p.text().substring(0, Math.min(80, p.text().length())).replace("\n", " "));
    for (Statement s : f.statements()) System.out.println(s.kind() + " | " + (s.speaker() == null ? null : s.speaker().name()) + " | " + s.role() + " | " + s.cue() + " | " + s.basis() + " | " + s.why().rule() + " | " + s.text().replace("\n", " // "));
  }
}
