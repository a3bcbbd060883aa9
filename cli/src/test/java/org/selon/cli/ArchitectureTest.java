package org.selon.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The picture of the modules in ARCHITECTURE.md: which uses which, and which uses which library.
 */
class ArchitectureTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.selon");

  @Test
  void allModulesAreLookedAt() {
    for (String module : new String[] {"engine", "ingest", "archive", "export", "web", "cli"}) {
      String prefix = "org.selon." + module + ".";
      assertTrue(ALL.stream().anyMatch(each -> each.getName().startsWith(prefix)), module);
    }
  }

  @Test
  void everyClassIsInAModule() {
    classes()
        .should()
        .resideInAnyPackage(
            "org.selon.engine..",
            "org.selon.ingest..",
            "org.selon.archive..",
            "org.selon.export..",
            "org.selon.web..",
            "org.selon.cli..")
        .check(ALL);
  }

  @Test
  void engineStandsOnItsOwn() {
    uses("engine", "org.selon.engine..", "morfologik..");
  }

  @Test
  void ingestParses() {
    uses(
        "ingest",
        "org.selon.engine..",
        "org.selon.ingest..",
        "org.jsoup..",
        "com.fasterxml.jackson..",
        "com.rometools..",
        "crawlercommons..",
        "javax.xml.stream..",
        "org.apache.commons.csv..",
        "org.apache.hc..",
        "org.netpreserve.jwarc..");
  }

  @Test
  void archiveKeeps() {
    uses(
        "archive",
        "org.selon.engine..",
        "org.selon.ingest..",
        "org.selon.archive..",
        "org.apache.lucene..",
        "org.sqlite..");
  }

  @Test
  void exportWrites() {
    uses(
        "export",
        "org.selon.engine..",
        "org.selon.export..",
        "com.fasterxml.jackson..",
        "org.apache.commons.csv..");
  }

  @Test
  void webShows() {
    uses(
        "web",
        "org.selon.engine..",
        "org.selon.ingest..",
        "org.selon.archive..",
        "org.selon.export..",
        "org.selon.web..",
        "com.fasterxml.jackson..",
        "gg.jte..",
        "org.eclipse.jetty..");
  }

  @Test
  void httpKnowsNoArticles() {
    classes()
        .that()
        .resideInAPackage("org.selon.web.http..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.selon.web.http..", "org.eclipse.jetty..")
        .check(ALL);
  }

  @Test
  void commandLineLeavesTheLibrariesToTheOthers() {
    uses("cli", "org.selon..", "picocli..");
  }

  @Test
  void onlyMainTouchesTheProcess() {
    noClasses()
        .that(not(belongToAnyOf(Main.class)))
        .should()
        .accessField(System.class, "in")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "console")
        .because("whatever is given its streams can be tested through them")
        .check(ALL);
  }

  private static void uses(String module, String... packages) {
    String[] all = new String[packages.length + 1];
    all[0] = "java..";
    System.arraycopy(packages, 0, all, 1, packages.length);
    classes()
        .that()
        .resideInAPackage("org.selon." + module + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(all)
        .check(ALL);
  }
}
