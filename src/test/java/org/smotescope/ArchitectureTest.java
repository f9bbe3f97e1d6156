package org.smotescope;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Parallel;
import org.smotescope.data.Turns;
import org.smotescope.learning.Classifiers;
import org.smotescope.sampling.Samplers;
import org.smotescope.support.Program;

/// The shape of the program: which part may know which, and what only one part may do.
class ArchitectureTest {
    private static final JavaClasses PROGRAM = Program.CLASSES;
    private static final String[] BELOW_EXPERIMENT = {
        "org.smotescope.data..",
        "org.smotescope.neighbours..",
        "org.smotescope.sampling..",
        "org.smotescope.learning..",
        "org.smotescope.projection.."
    };

    @Test
    void arrowsGoOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("data")
                .definedBy("org.smotescope.data..")
                .layer("neighbours")
                .definedBy("org.smotescope.neighbours..")
                .layer("learning")
                .definedBy("org.smotescope.learning..")
                .layer("projection")
                .definedBy("org.smotescope.projection..")
                .layer("sampling")
                .definedBy("org.smotescope.sampling..")
                .layer("experiment")
                .definedBy("org.smotescope.experiment..")
                .layer("cli")
                .definedBy("org.smotescope.cli..")
                .layer("ui")
                .definedBy("org.smotescope.ui..")
                .layer("main")
                .definedBy("org.smotescope")
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("main", "ui")
                .whereLayer("experiment")
                .mayOnlyBeAccessedByLayers("main", "cli", "ui")
                .whereLayer("sampling")
                .mayOnlyBeAccessedByLayers("main", "cli", "ui", "experiment")
                .whereLayer("projection")
                .mayOnlyBeAccessedByLayers("main", "cli", "ui", "experiment")
                .whereLayer("learning")
                .mayOnlyBeAccessedByLayers("main", "cli", "ui", "experiment", "sampling")
                .whereLayer("neighbours")
                .mayOnlyBeAccessedByLayers(
                        "main", "cli", "ui", "experiment", "sampling", "learning", "projection")
                .because("what computes must not know who asks: the window and the commands run it")
                .check(PROGRAM);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.smotescope.(**)")
                .should()
                .beFreeOfCycles()
                // The catalogue names the samplers, and they use what stands beside it.
                .ignoreDependency(equivalentTo(Samplers.class), alwaysTrue())
                // So does that of the classifiers.
                .ignoreDependency(equivalentTo(Classifiers.class), alwaysTrue())
                .because("parts that need each other are one part")
                .check(PROGRAM);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.smotescope.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
                .because("the commands run where there is no screen")
                .check(PROGRAM);
    }

    @Test
    void viewModelsKnowNoNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .because("what a screen does is tested without one")
                .check(PROGRAM);
    }

    @Test
    void onlyCommandsPrint() {
        noClasses()
                .that(
                        resideInAPackage("org.smotescope.cli..")
                                .or(equivalentTo(Main.class))
                                .negate()
                                .as("are neither commands nor Main"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("data goes to standard output only where a command was asked for it")
                .check(PROGRAM);
    }

    @Test
    void onlyFewPartsKnowThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.smotescope.ui.async..",
                        "org.smotescope.neighbours..",
                        "org.smotescope.learning..")
                .and(not(equivalentTo(Parallel.class)))
                .and(not(equivalentTo(Turns.class)))
                // What is done when the system ends a program is a thread in Java.
                .and()
                .doNotHaveFullyQualifiedName("org.smotescope.cli.Stopping")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ExecutorService.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Executors.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ForkJoinPool.class)
                .because("results must not depend on threads, nor the window wait for them")
                .check(PROGRAM);
    }

    @Test
    void nothingBelowExperimentReadsAClockOrAChanceOfItsOwn() {
        noClasses()
                .that()
                .resideInAnyPackage(BELOW_EXPERIMENT)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(SplittableRandom.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Instant.class)
                .orShould(callMethod(Math.class, "random"))
                .orShould(callMethod(System.class, "nanoTime"))
                .orShould(callMethod(System.class, "currentTimeMillis"))
                .because("the same recipe and seed give the same bytes")
                .check(PROGRAM);
    }

    @Test
    void noPackageIsADrawer() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..")
                .because("a class belongs to what it is about")
                .check(PROGRAM);
    }

    @Test
    void samplersAreRecords() {
        classes()
                .that()
                .implement(org.smotescope.sampling.Sampler.class)
                .should()
                .beRecords()
                .because("a sampler is its settings and nothing else")
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked =
                PROGRAM.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(each -> each.getName())
                        .sorted()
                        .collect(Collectors.toList());

        assertThat(unmarked).isEmpty();
    }
}
