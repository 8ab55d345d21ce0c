package org.plumbline.desktop.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class UiRulesTest {
    private static final JavaClasses UI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.plumbline.desktop.ui");

    private static final ArchRule MODELS_WITHOUT_SCENE = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "atlantafx..")
            .because("a view model must be usable and testable without a scene");

    @Test
    void viewModelsSeeNoScene() {
        assertThat(UI.stream().filter(type -> type.getSimpleName().endsWith("ViewModel")))
                .hasSizeGreaterThanOrEqualTo(4);
        MODELS_WITHOUT_SCENE.check(UI);
    }

    @Test
    void decodingForTheScreenSeesNoJavaFx() {
        noClasses()
                .that()
                .resideInAPackage("..ui.playback..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("frames are decoded on a thread that must not touch the screen")
                .check(UI);
    }

    @Test
    void theWindowSeesNoAdapters() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.plumbline.vision..", "org.plumbline.models..", "org.plumbline.desktop.app..")
                .because("only the composition root knows who decodes and who looks")
                .check(UI);
    }

    @Test
    void onlyTheBridgeRunsTasks() {
        classes()
                .that()
                .areAssignableTo(javafx.concurrent.Task.class)
                .should()
                .haveSimpleName("AnalysisTask")
                .because("one adapter bridges progress and cancelling to JavaFX")
                .check(UI);
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.plumbline.desktop.ui.(*)..")
                .should()
                .beFreeOfCycles()
                .check(UI);
    }
}
