package org.selon.web.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields and files of a form: {@code multipart/form-data} (RFC 7578) or {@code
 * application/x-www-form-urlencoded}.
 *
 * <p>A file is bytes with the name that the browser gives; nothing is ever written to the disk.
 *
 * @param fields what was typed and chosen
 * @param files what was uploaded; a field that was left empty is not among them
 */
public record FormParts(Params fields, List<File> files) {

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
  private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i)[;\\s]filename=\"([^\"]*)\"");
  private static final int MOST = 100;

  /**
   * One file.
   *
   * @param field the field it was given in
   * @param name its name, without folders
   * @param bytes what is in it; not to be changed
   */
  public record File(String field, String name, byte[] bytes) {}

  /** Copies the list. */
  public FormParts {
    files = List.copyOf(files);
  }

  /**
   * Reads the form in a body.
   *
   * @throws ProblemException if there is none
   */
  public static FormParts of(Request.Content body) {
    switch (body.mediaType()) {
      case "application/x-www-form-urlencoded":
        return new FormParts(
            Params.parse(new String(body.bytes(), StandardCharsets.UTF_8)), List.of());
      case "multipart/form-data":
        Matcher boundary = BOUNDARY.matcher(body.type());
        if (boundary.find()) {
          String given = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
          return multipart(body.bytes(), ("--" + given).getBytes(StandardCharsets.ISO_8859_1));
        }
        throw new ProblemException(Problem.BAD_REQUEST, "multipart without a boundary");
      default:
        throw new ProblemException(Problem.UNSUPPORTED_TYPE, "send a form");
    }
  }

  private static FormParts multipart(byte[] bytes, byte[] boundary) {
    List<Params.Entry> fields = new ArrayList<>();
    List<File> files = new ArrayList<>();
    int at = find(bytes, boundary, 0);
    while (at >= 0) {
      int start = at + boundary.length;
      int next = find(bytes, boundary, start);
      if (next < 0) {
        break;
      }
      part(bytes, start, next, fields, files);
      if (fields.size() + files.size() > MOST) {
        throw new ProblemException(Problem.BAD_REQUEST, "more than " + MOST + " parts");
      }
      at = next;
    }
    return new FormParts(new Params(fields), files);
  }

  private static void part(
      byte[] bytes, int start, int end, List<Params.Entry> fields, List<File> files) {
    int blank = find(bytes, new byte[] {'\r', '\n', '\r', '\n'}, start);
    if (blank < 0 || blank + 4 > end - 2) {
      return;
    }
    String head = new String(bytes, start, blank - start, StandardCharsets.UTF_8);
    byte[] content = java.util.Arrays.copyOfRange(bytes, blank + 4, end - 2);
    Optional<String> name = group(NAME, head);
    Optional<String> file = group(FILE_NAME, head);
    if (name.isEmpty()) {
      return;
    }
    if (file.isEmpty()) {
      fields.add(new Params.Entry(name.get(), new String(content, StandardCharsets.UTF_8)));
    } else if (content.length > 0) {
      String path = file.get();
      int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
      files.add(new File(name.get(), path.substring(slash + 1), content));
    }
  }

  private static Optional<String> group(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static int find(byte[] bytes, byte[] wanted, int from) {
    for (int i = from; i <= bytes.length - wanted.length; i++) {
      int same = 0;
      while (same < wanted.length && bytes[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return i;
      }
    }
    return -1;
  }

  /** The first file of a field. */
  public Optional<File> file(String field) {
    return files.stream().filter(each -> each.field().equals(field)).findFirst();
  }
}
