package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md tells of the modules, packages, classes and libraries that there are. */
class ArchitecturePageTest {

  private static final Page PAGE = Page.read("ARCHITECTURE.md");

  private static final Path ENGINE = Page.ROOT.resolve("engine/src/main/java/org/selon/engine");

  /** What a test's class path has and the program has not. */
  private static final Pattern TEST_ONLY =
      Pattern.compile("(junit|opentest4j|apiguardian|archunit|surefire).*");

  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*)\\.jar");

  @Test
  void namesEveryModule() throws IOException {
    List<String> modules =
        matches("<module>(.*?)</module>", Files.readString(Page.ROOT.resolve("pom.xml")));
    assertFalse(modules.isEmpty());
    assertEquals(modules, blockLines("^(\\w+)/ "), "modules in the tree, in the order of pom.xml");
  }

  @Test
  void namesEveryPackageOfTheEngine() throws IOException {
    Set<String> packages = new TreeSet<>();
    try (Stream<Path> each = Files.list(ENGINE)) {
      each.filter(Files::isDirectory).forEach(path -> packages.add(path.getFileName().toString()));
    }
    Set<String> named = new TreeSet<>(blockLines("^  (\\w+) "));
    assertEquals(packages, named, "packages of the engine in the tree");
  }

  private static List<String> blockLines(String pattern) {
    return PAGE.blocks().stream()
        .flatMap(block -> block.text().lines())
        .flatMap(line -> matches(pattern, line).stream())
        .toList();
  }

  @Test
  void namesNoClassThatIsNotThere() throws IOException {
    List<String> named = new ArrayList<>(PAGE.all("`([A-Z][a-z]\\w+)(?:\\.\\w+(?:\\(\\))?)?`"));
    PAGE.blocks()
        .forEach(block -> named.addAll(matches("\\b([A-Z][a-z]+[A-Z]\\w+)\\b", block.text())));
    assertTrue(named.size() > 20, "classes named: " + named);
    named.removeAll(classes());
    named.removeIf(ArchitecturePageTest::isOfJava);
    assertEquals(List.of(), named, "classes in ARCHITECTURE.md that are not in the sources");
  }

  @Test
  void noOtherPageNamesAClassThatIsNotThere() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String page : DocsTest.pages().toList()) {
      named.addAll(Page.read(page).all("`([A-Z][a-z]+[A-Z]\\w+)[`.]"));
    }
    assertTrue(named.size() > 20, "classes named: " + named);
    named.removeAll(classes());
    named.removeIf(ArchitecturePageTest::isOfJava);
    assertEquals(Set.of(), named, "classes in the documentation that are not in the sources");
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> each = Files.walk(Page.ROOT)) {
      return each.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }

  private static boolean isOfJava(String name) {
    try {
      return Class.forName("java.lang." + name) != null;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Test
  void everyLibraryIsGivenWithItsReasonAndItsLicence() {
    Page notice = Page.read("NOTICE");
    Set<String> rows = new TreeSet<>();
    PAGE.all("^\\|([^|]*)\\|[^|]*\\|[^|]*\\|$")
        .forEach(cell -> rows.addAll(matches("`([\\w-]+)`", cell)));
    List<String> missing = new ArrayList<>();
    int seen = 0;
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Matcher jar = JAR.matcher(Path.of(path).getFileName().toString());
      if (!jar.matches()
          || jar.group(1).matches("selon-.*")
          || TEST_ONLY.matcher(jar.group(1)).matches()) {
        continue;
      }
      seen++;
      if (!rows.contains(jar.group(1))) {
        missing.add(jar.group(1) + " in the table of ARCHITECTURE.md");
      }
      if (!notice.text().contains(jar.group(1) + " " + jar.group(2))) {
        missing.add(jar.group(1) + " " + jar.group(2) + " in NOTICE");
      }
    }
    assertTrue(seen > 10, "libraries on the class path: " + seen);
    assertEquals(List.of(), missing, "libraries not named");
  }

  @Test
  void everyLibraryThatAPomAsksForIsNamed() throws IOException {
    String all = PAGE.text() + Page.read("NOTICE").text();
    List<String> missing = new ArrayList<>();
    for (String module :
        matches("<module>(.*?)</module>", Files.readString(Page.ROOT.resolve("pom.xml")))) {
      String pom = Files.readString(Page.ROOT.resolve(module).resolve("pom.xml"));
      for (String dependency : matches("(?s)<dependency>(.*?)</dependency>", pom)) {
        String name = matches("<artifactId>(.*?)</artifactId>", dependency).get(0);
        boolean shipped =
            !dependency.contains("<scope>test</scope>") && !TEST_ONLY.matcher(name).matches();
        if (shipped && !name.startsWith("selon-") && !all.contains("`" + name + "`")) {
          missing.add(module + ": " + name);
        }
      }
    }
    assertEquals(List.of(), missing, "libraries not named");
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toList());
  }
}
