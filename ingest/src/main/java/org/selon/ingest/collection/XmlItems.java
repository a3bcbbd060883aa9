package org.selon.ingest.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.selon.ingest.UnreadableArticleException.Reason;

/** The items of agency XML (NewsML-G2, NITF), each taken out of the stream as a small tree. */
final class XmlItems {

  private final Place place;
  private final Consumer<ArticleRecord> sink;
  private long number;

  private XmlItems(Place place, Consumer<ArticleRecord> sink) {
    this.place = place;
    this.sink = sink;
  }

  static void read(Place place, InputStream in, Consumer<ArticleRecord> sink) throws IOException {
    XmlItems items = new XmlItems(place, sink);
    try {
      items.read(Xml.open(in));
    } catch (XMLStreamException e) {
      Place at = items.number == 0 ? place : place.record("after item " + items.number);
      String line =
          e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNumber() + ")";
      sink.accept(
          ArticleRecord.broken(at, Reason.DAMAGED, "no XML that can be read" + line, Limits.AGAIN));
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("newsItem")) {
        Element item = tree(xml);
        number++;
        Place at = place.record("item", number, item.attr("guid"));
        NewsMl.read(at, item).ifPresent(sink);
      } else if (xml.getLocalName().equals("nitf")) {
        Element item = tree(xml);
        number++;
        sink.accept(Nitf.read(number == 1 ? place : place.record("item " + number), item));
      }
    }
  }

  /** The element that {@code xml} stands at, with names as written but for their prefixes. */
  private static Element tree(XMLStreamReader xml) throws XMLStreamException {
    Element top = element(xml);
    Element open = top;
    int depth = 0;
    long size = 0;
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open = open.appendChild(element(xml)).lastElementChild();
          depth++;
          size += 100;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth-- == 0) {
            return top;
          }
          open = open.parent();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          open.appendChild(new TextNode(xml.getText()));
          size += xml.getTextLength();
        }
        default -> {
          // comments, processing instructions and undeclared entities say nothing
        }
      }
      if (depth > Limits.NESTING || size > Limits.RECORD) {
        throw new XMLStreamException("an item too deep or too large", xml.getLocation());
      }
    }
  }

  private static Element element(XMLStreamReader xml) {
    Element element = new Element(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attr(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return element;
  }
}
