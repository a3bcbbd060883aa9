package org.selon.engine;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The picture of the engine in ARCHITECTURE.md: arrows run one way. */
class LayersTest {

  /** Each package may use those before it, and none after it. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "lexicon",
          "segment",
          "morph",
          "quotation",
          "mention",
          "attribution",
          "actor",
          "time",
          "event",
          "analysis",
          "lang");

  private static final String ROOT = "org.selon.engine";

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @TestFactory
  List<DynamicTest> aPackageUsesOnlyThoseBeforeIt() {
    return IntStream.range(0, ORDER.size())
        .mapToObj(at -> DynamicTest.dynamicTest(ORDER.get(at), () -> checkLayer(at)))
        .toList();
  }

  private static void checkLayer(int at) {
    List<String> allowed = new ArrayList<>();
    for (String name : ORDER.subList(0, at + 1)) {
      allowed.add(packageOf(name));
    }
    classes()
        .that()
        .resideInAPackage(packageOf(ORDER.get(at)))
        .should()
        .onlyDependOnClassesThat(
            or(
                resideOutsideOfPackage(ROOT + ".."),
                resideInAnyPackage(allowed.toArray(String[]::new))))
        .as("the package " + ORDER.get(at) + " uses only " + ORDER.subList(0, at + 1))
        .because("a needed back-arrow means that a value should have been passed forward")
        .allowEmptyShould(true)
        .check(ENGINE);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    List<String> known = new ArrayList<>(List.of(ROOT));
    for (String name : ORDER) {
      known.add(packageOf(name));
    }
    classes()
        .should()
        .resideInAnyPackage(known.toArray(String[]::new))
        .because("a package that the order does not name would escape its rule")
        .check(ENGINE);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ENGINE);
  }

  @Test
  void librariesStayInMorph() {
    classes()
        .that()
        .resideOutsideOfPackage(packageOf("morph"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + "..")
        .because("only morph knows which tagger and which dictionary are used")
        .check(ENGINE);
  }

  @Test
  void morphUsesTheTaggerAndTheDictionaries() {
    classes()
        .that()
        .resideInAPackage(packageOf("morph"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + "..", "morfologik..")
        .allowEmptyShould(true)
        .check(ENGINE);
  }

  private static String packageOf(String name) {
    return ROOT + "." + name + "..";
  }
}
