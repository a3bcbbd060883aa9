package org.selon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.selon.archive.Contact;

/**
 * Who met whom: actors on a circle, a line between two for their contacts.
 *
 * @param nodes the actors with the most contacts
 * @param edges pairs of them, the most contacts first
 */
record ContactNet(List<Node> nodes, List<Edge> edges) {

  private static final int MOST = 18;
  private static final double MIDDLE = 300;
  private static final double HALF_HEIGHT = 190;
  private static final double RADIUS = 150;
  private static final double BESIDE = 12;

  /**
   * An actor.
   *
   * @param name name
   * @param x place from the left
   * @param y place from the top
   * @param end whether the name stands to the left of its place
   */
  record Node(String name, double x, double y, boolean end) {

    /** Where the name stands. */
    String textX() {
      return number(end ? x - BESIDE : x + BESIDE);
    }

    String textY() {
      return number(y + 4);
    }

    String atX() {
      return number(x);
    }

    String atY() {
      return number(y);
    }
  }

  /**
   * Two actors.
   *
   * @param one the one
   * @param other the other
   * @param contacts how many contacts both took part in
   */
  record Edge(Node one, Node other, int contacts) {

    /** How thick the line is. */
    String width() {
      return number(Math.min(8, 1 + contacts));
    }
  }

  ContactNet {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** The net of contacts. */
  static ContactNet of(List<Contact> contacts) {
    Map<String, Integer> actors = new HashMap<>();
    Map<List<String>, Integer> pairs = new HashMap<>();
    for (Contact contact : contacts) {
      List<String> all = contact.participants().stream().distinct().sorted().toList();
      for (int i = 0; i < all.size(); i++) {
        actors.merge(all.get(i), 1, Integer::sum);
        for (int j = i + 1; j < all.size(); j++) {
          pairs.merge(List.of(all.get(i), all.get(j)), 1, Integer::sum);
        }
      }
    }
    Map<String, Node> nodes = nodes(actors);
    List<Edge> edges = new ArrayList<>();
    pairs.forEach(
        (pair, count) -> {
          if (nodes.containsKey(pair.get(0)) && nodes.containsKey(pair.get(1))) {
            edges.add(new Edge(nodes.get(pair.get(0)), nodes.get(pair.get(1)), count));
          }
        });
    edges.sort(
        Comparator.comparing((Edge edge) -> -edge.contacts())
            .thenComparing(edge -> edge.one().name())
            .thenComparing(edge -> edge.other().name()));
    List<Node> shown = new ArrayList<>(nodes.values());
    shown.sort(Comparator.comparing(Node::name));
    return new ContactNet(shown, edges);
  }

  private static Map<String, Node> nodes(Map<String, Integer> actors) {
    List<String> most =
        actors.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> each) -> -each.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Node> nodes = new HashMap<>();
    for (int i = 0; i < most.size(); i++) {
      double angle = 2 * Math.PI * i / most.size() - Math.PI / 2;
      double x = MIDDLE + RADIUS * Math.cos(angle);
      double y = HALF_HEIGHT + RADIUS * Math.sin(angle);
      nodes.put(most.get(i), new Node(most.get(i), x, y, x < MIDDLE - 1));
    }
    return nodes;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
