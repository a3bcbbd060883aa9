package org.selon.ingest.collection;

/**
 * Where a record stands, as told to the user.
 *
 * <pre>{@code
 * new Place("press.zip").in("may.jsonl").record("line 3")   // "press.zip, may.jsonl, line 3"
 * }</pre>
 *
 * @param name the input and what leads to the record in it, from outside in
 */
record Place(String name) {

  /** A record called {@code what} of the input that this place is. */
  Place record(String what) {
    return new Place(name + ", " + Printable.of(what));
  }

  /** A record that is known by its number and, unless empty, by its address. */
  Place record(String kind, long number, String address) {
    String what = kind + " " + number;
    return record(address.isEmpty() ? what : what + " (" + address + ")");
  }

  @Override
  public String toString() {
    return name;
  }
}
