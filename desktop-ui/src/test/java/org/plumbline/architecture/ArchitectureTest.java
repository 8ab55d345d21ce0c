package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house hold for the product, and each of them is able to fail. */
class ArchitectureTest {
    private static final String PRODUCT = "org.plumbline";
    private static final String CANARY = "org.plumbline.architecture.canary";

    private static final JavaClasses PRODUCT_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PRODUCT);

    private static final JavaClasses CANARY_CLASSES = new ClassFileImporter().importPackages(CANARY);

    @TestFactory
    Stream<DynamicTest> theProductKeepsEveryRule() {
        return Rules.below(PRODUCT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(PRODUCT_CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> theCanaryBreaksEveryRule() {
        return Rules.below(CANARY).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue()
                                        .allowEmptyShould(true)
                                        .evaluate(CANARY_CLASSES)
                                        .hasViolation())
                                .as("the canary breaks the rule")
                                .isTrue()));
    }

    @Test
    void everyModuleWasLookedAt() {
        assertThat(PRODUCT_CLASSES.stream().map(JavaClass::getPackageName))
                .anyMatch(name -> name.startsWith(PRODUCT + ".core."))
                .anyMatch(name -> name.startsWith(PRODUCT + ".vision."))
                .anyMatch(name -> name.startsWith(PRODUCT + ".samples."))
                .noneMatch(name -> name.startsWith(CANARY));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PRODUCT_CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(found -> !found.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .map(found -> found.getName()))
                .isEmpty();
    }
}
