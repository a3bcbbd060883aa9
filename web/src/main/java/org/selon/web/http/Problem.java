package org.selon.web.http;

import java.util.Locale;

/**
 * What can be wrong with a request, or with what should answer it (RFC 9457).
 *
 * <p>The type of each is an address below {@code /problems/}, which does not change.
 */
public enum Problem {
  /** The request is not written as it should be. */
  BAD_REQUEST(400, "The request is not well formed"),
  /** A parameter has a value that makes no sense. */
  BAD_PARAMETER(400, "A parameter makes no sense"),
  /** The token is missing or wrong. */
  TOKEN_NEEDED(401, "The token is missing"),
  /** The request comes from another site. */
  CROSS_SITE(403, "Requests from other sites are refused"),
  /** There is nothing at that address. */
  NOT_FOUND(404, "There is nothing here"),
  /** The address is good for other methods. */
  METHOD_NOT_ALLOWED(405, "This address does not answer that method"),
  /** The body is not of a type that is understood here. */
  UNSUPPORTED_TYPE(415, "This type of body is not understood here"),
  /** The body is too large. */
  TOO_LARGE(413, "The body is too large"),
  /** The body did not arrive in time. */
  TOO_SLOW(408, "The body did not arrive in time"),
  /** The host is not one that this server answers for. */
  WRONG_HOST(421, "This server does not answer for that host"),
  /** There is no article in the body, or none that is understood. */
  UNREADABLE(422, "There is no article that could be read"),
  /** Something went wrong that is the server's fault. */
  FAILED(500, "Something went wrong"),
  /** The server cannot do it now. */
  UNAVAILABLE(503, "The server cannot do this now");

  private final int status;
  private final String title;

  Problem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** In a few words of English. */
  public String title() {
    return title;
  }

  /** Its name in addresses and message files, such as {@code not-found}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The problem of that status, or the general one. */
  static Problem of(int status) {
    for (Problem each : values()) {
      if (each.status == status && each != BAD_PARAMETER) {
        return each;
      }
    }
    return status >= 400 && status < 500 ? BAD_REQUEST : FAILED;
  }
}
