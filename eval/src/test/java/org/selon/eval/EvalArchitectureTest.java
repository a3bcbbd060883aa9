package org.selon.eval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What eval stands on. */
class EvalArchitectureTest {

  private static final JavaClasses EVAL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("jmh_generated"))
          .importPackages("org.selon.eval");

  @Test
  void standsOnEngineIngestArchiveAndExport() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.tools..",
            "org.selon.eval..",
            "org.selon.engine..",
            "org.selon.ingest..",
            "org.selon.archive..",
            "org.selon.export..",
            "com.fasterxml.jackson..",
            "opennlp..",
            "org.openjdk.jmh..")
        .check(EVAL);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.selon.eval.(*)..").should().beFreeOfCycles().check(EVAL);
  }
}
