package org.selon.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where and for whom a reading room is open.
 *
 * <pre>{@code
 * RoomOptions.LOCAL.atPort(8017).fetching(true)
 * }</pre>
 *
 * @param host name or address to listen at
 * @param port port to listen at, 0 for any that is free
 * @param names further names under which the room is asked for
 * @param token what requests must bring; needed where {@code host} is not this machine alone
 * @param fetch whether addresses of the web may be given to be fetched and read
 */
public record RoomOptions(String host, int port, List<String> names, String token, boolean fetch) {

  /** This machine only, any free port, no fetching. */
  public static final RoomOptions LOCAL = new RoomOptions("127.0.0.1", 0, List.of(), "", false);

  private static final int HIGHEST_PORT = 65_535;
  private static final int SHORTEST_TOKEN = 16;

  /**
   * Copies the names.
   *
   * @throws IllegalArgumentException if the port is none, the token is shorter than 16 characters
   *     or has others than letters, digits, dashes and underscores, or there is none where one is
   *     needed
   */
  public RoomOptions {
    names = List.copyOf(names);
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("no port: " + port);
    }
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException("others can reach " + host + ": a token is needed");
    }
    if (!token.isEmpty() && !token.matches("[\\w-]{" + SHORTEST_TOKEN + ",200}")) {
      throw new IllegalArgumentException(
          "a token has at least 16 letters, digits, dashes and underscores");
    }
  }

  /** Whether nothing but this machine can reach {@code host}. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** The same at another port. */
  public RoomOptions atPort(int other) {
    return new RoomOptions(host, other, names, token, fetch);
  }

  /** The same with addresses fetched or not. */
  public RoomOptions fetching(boolean on) {
    return new RoomOptions(host, port, names, token, on);
  }

  /** The same at another host, with a token. */
  public RoomOptions atHost(String other, String asks) {
    return new RoomOptions(other, port, names, asks, fetch);
  }

  /** The same under further names. */
  public RoomOptions named(List<String> others) {
    return new RoomOptions(host, port, others, token, fetch);
  }
}
