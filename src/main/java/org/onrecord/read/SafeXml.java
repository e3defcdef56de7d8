package org.onrecord.read;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML that can neither reach outside of itself nor unfold: no document types, no entities. */
final class SafeXml {

  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** A reader at the start of these bytes. */
  static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    synchronized (FACTORY) { // the JDK's factory hands out one reader at a time
      return FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
  }

  /** Moves behind the end of the element that the reader has just entered. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The attribute of this local name in whatever name space; null where there is none. */
  static @Nullable String attribute(XMLStreamReader xml, String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The same as a number; {@code otherwise} where there is none. */
  static int number(XMLStreamReader xml, String localName, int otherwise) {
    String value = attribute(xml, localName);
    return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
