package org.selon.export;

import org.selon.export.EdtfValue.Form;
import org.selon.export.EdtfValue.Stretch;

/**
 * Draws dates on a line of time: a day as a diamond, a longer time as a bar, one of several days as
 * hollow diamonds on a dotted line, an open end as an arrow.
 */
final class DateShapes {

  private static final double WIDTH = 100;

  private final Html html;
  private final TimeScale scale;

  DateShapes(Html html, TimeScale scale) {
    this.html = html;
    this.scale = scale;
  }

  /** The line itself. */
  void axis() {
    shape("line", "x1", "0", "x2", "100%", "y1", "50%", "y2", "50%", "class", "axis");
  }

  /** A stretch behind everything. */
  void shade(EdtfValue value) {
    bar("out", value.parts().get(0), "0", "100%");
  }

  /** A value that is placed. */
  void draw(EdtfValue value) {
    boolean maybe = value.form() == Form.ONE_OF;
    if (maybe && value.parts().size() > 1) {
      String from = percent(middle(value.parts().get(0)));
      String to = percent(middle(value.parts().get(value.parts().size() - 1)));
      shape("line", "x1", from, "x2", to, "y1", "50%", "y2", "50%", "class", "among");
    }
    for (Stretch part : value.parts()) {
      part(part, maybe);
    }
  }

  /** Words above the middle of a value. */
  void label(EdtfValue value, String words) {
    double from = middle(value.parts().get(0));
    double to = middle(value.parts().get(value.parts().size() - 1));
    html.leaf("text", words, "x", percent((from + to) / 2), "y", "5", "class", "label");
  }

  private void part(Stretch part, boolean maybe) {
    boolean marked = part.from().or(part::to).map(date -> !date.mark().isEmpty()).orElse(false);
    String look = maybe || marked ? "maybe" : "sure";
    boolean open = part.from().isEmpty() || part.to().isEmpty();
    if (part.isDate() && part.from().orElseThrow().isDay()) {
      at(middle(part), "M0-6 6 0 0 6-6 0Z", look);
    } else if (!open) {
      bar("bar " + look, part, "8", "10");
    } else if (part.to().isEmpty()) {
      double from = scale.at(part.first());
      rect("bar open", from, WIDTH, "8", "10");
      at(WIDTH, "M-9-7 0 0-9 7Z", "sure");
    } else {
      rect("bar open", 0, scale.at(part.last().plusDays(1)), "8", "10");
      at(0, "M9-7 0 0 9 7Z", "sure");
    }
  }

  private double middle(Stretch part) {
    return (scale.at(part.first()) + scale.at(part.last().plusDays(1))) / 2;
  }

  private void bar(String look, Stretch part, String y, String height) {
    rect(look, scale.at(part.first()), scale.at(part.last().plusDays(1)), y, height);
  }

  private void rect(String look, double from, double to, String y, String height) {
    String width = percent(Math.max(1, to - from));
    shape(
        "rect",
        "x",
        percent(from),
        "y",
        y,
        "width",
        width,
        "height",
        height,
        "rx",
        "2",
        "class",
        look);
  }

  /** A figure about a point on the line. */
  private void at(double place, String path, String look) {
    html.open("svg", "x", percent(place), "y", "50%", "overflow", "visible");
    shape("path", "d", path, "class", "point " + look);
    html.close();
  }

  private void shape(String tag, String... attributes) {
    html.open(tag, attributes).close();
  }

  private static String percent(double place) {
    return Math.round(place * 100) / 100.0 + "%";
  }
}
