package org.selon.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.selon.engine.Engine;

/**
 * What made an analysis: another engine or other lexicons may find something else in the same text.
 *
 * <pre>{@code
 * EngineVersion.current()  // engine "0.1.0+3fa1c09d", lexicon "b77e02c4"
 * }</pre>
 *
 * @param engine the version, and a digest of the engine's classes
 * @param lexicon a digest of the resources that the engine reads
 */
public record EngineVersion(String engine, String lexicon) {

  private static final int DIGITS = 8;

  /** The version of the engine that runs in this process. */
  public static EngineVersion current() {
    return Current.VERSION;
  }

  /** Reads some hundred files, once and only when asked. */
  private static final class Current {

    private static final EngineVersion VERSION = read();

    private static EngineVersion read() {
      try {
        Path place =
            Path.of(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
          return read(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          return read(jar.getPath("/"));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (URISyntaxException e) {
        throw new IllegalStateException("where the engine comes from is no place", e);
      }
    }

    private static EngineVersion read(Path root) throws IOException {
      MessageDigest classes = ArticleId.sha256();
      MessageDigest lexicon = ArticleId.sha256();
      List<Path> files;
      try (Stream<Path> walk = Files.walk(root.resolve("org/selon/engine"))) {
        files = walk.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        MessageDigest digest = file.toString().endsWith(".class") ? classes : lexicon;
        digest.update(Files.readAllBytes(file));
      }
      return new EngineVersion(number() + "+" + shown(classes), shown(lexicon));
    }

    private static String number() throws IOException {
      Properties properties = new Properties();
      try (InputStream in = EngineVersion.class.getResourceAsStream("version.properties")) {
        properties.load(in);
      }
      return properties.getProperty("version");
    }

    private static String shown(MessageDigest digest) {
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
  }
}
