package org.plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of the house, each with its reason. */
final class Rules {

    private Rules() {}

    /** All rules for code below a root package, by a name that reads as a sentence. */
    static Map<String, ArchRule> below(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "core is pure Java and knows no other module",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".core..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx..",
                                "java.awt..",
                                "javax.swing..",
                                "org.opencv..",
                                "nu.pattern..",
                                "ai.djl..",
                                "org.bytedeco..",
                                root + ".vision..",
                                root + ".models..",
                                root + ".samples..",
                                root + ".desktop..")
                        .because("a changed threshold must re-run without pixels, network or screen"));
        rules.put(
                "models knows no other module",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".models..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + ".core..", root + ".vision..", root + ".desktop..", "ai.djl..")
                        .because("weights and their conversion are of use without us"));
        rules.put(
                "sample-videos knows no other module",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".samples..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                root + ".core..",
                                root + ".models..",
                                root + ".vision..",
                                root + ".desktop..",
                                "javafx..",
                                "org.opencv..",
                                "org.bytedeco..",
                                "ai.djl..")
                        .because("a measuring stick must not be made of what it measures"));
        rules.put(
                "vision knows no screen",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".vision..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "java.awt..", root + ".samples..", root + ".desktop..")
                        .because("adapters for seeing serve the command line and the window alike"));
        rules.put("only FFmpeg's package sees FFmpeg", technology(root, "org.bytedeco..", root + ".vision.ffmpeg.."));
        rules.put("only DJL's package sees DJL", technology(root, "ai.djl..", root + ".vision.djl.."));
        rules.put(
                "OpenCV stays in the packages that look at pixels",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages(
                                root + ".vision.opencv..",
                                root + ".vision.bar..",
                                root + ".vision.camera..",
                                root + ".vision.contour..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.opencv..", "nu.pattern..")
                        .because("native memory is freed where it is made"));
        rules.put(
                "no technology in a signature that other packages see",
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(root + ".vision.ffmpeg..", root + ".vision.djl..")
                        .and()
                        .areDeclaredInClassesThat()
                        .arePublic()
                        .should(notMention(List.of("org.bytedeco.", "ai.djl.", "org.opencv.")))
                        .because("Mat, NDArray and AVFrame never leave their adapter"));
        rules.put(
                "only the composition root sees vision and models",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".desktop..")
                        .and()
                        .resideOutsideOfPackage(root + ".desktop.app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + ".vision..", root + ".models..")
                        .because("window and command line use ports, so both call the same two steps"));
        rules.put(
                "view models see no scene graph",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                        .because("what a window does is tested without a window"));
        rules.put(
                "packages form no cycle",
                slices().matching(root + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("a cycle can't be understood in parts"));
        rules.put(
                "only the command line prints",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".desktop.cli..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace")
                        .because("--json owns the standard output"));
        rules.put(
                "nobody throws a bare exception",
                noClasses()
                        .should()
                        .callConstructorWhere(DescribedPredicate.describe(
                                "a bare exception is made",
                                call -> Stream.of(RuntimeException.class, Exception.class, Error.class)
                                        .anyMatch(bare ->
                                                call.getTarget().getOwner().isEquivalentTo(bare)
                                                        && !call.getOriginOwner()
                                                                .isAssignableTo(Throwable.class))))
                        .because("a user must be told what happened and what to do"));
        rules.put(
                "nobody catches everything",
                classes()
                        .that()
                        .resideOutsideOfPackages(root + ".desktop.cli..", root + ".desktop.app..")
                        .should(catchNothingBare())
                        .because("a caught surprise is a hidden failure; the program's edge handles it"));
        rules.put(
                "no class has a name that says nothing",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Data")
                        .orShould()
                        .haveSimpleNameEndingWith("Info")
                        .because("a name tells what a class is for"));
        return rules;
    }

    private static ArchRule technology(String root, String technology, String home) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology)
                .because("an adapter is the only place that knows its technology");
    }

    private static ArchCondition<JavaMethod> notMention(List<String> prefixes) {
        return new ArchCondition<>("not mention " + prefixes) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                        .map(JavaClass::getName)
                        .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                        .forEach(name -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " mentions " + name)));
            }
        };
    }

    private static ArchCondition<JavaClass> catchNothingBare() {
        return new ArchCondition<>("not catch Exception, RuntimeException or Throwable") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block -> block.getCaughtThrowables().stream()
                                .map(JavaClass::getName)
                                .anyMatch(List.of("java.lang.Exception", "java.lang.RuntimeException")::contains))
                        .forEach(block -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " catches everything at " + block.getSourceCodeLocation())));
            }
        };
    }
}
