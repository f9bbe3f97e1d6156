package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.DataProblem;
import org.smotescope.support.Program;

/// A sampler that is not listed, tested and described is found here.
class CatalogueTest {
    private static final List<JavaClass> IMPLEMENTATIONS =
            Program.CLASSES.stream()
                    .filter(c -> c.isAssignableTo(Sampler.class) && !c.isInterface())
                    .toList();

    private static Stream<Descriptor> descriptors() {
        return Samplers.ALL.stream();
    }

    private static Stream<JavaClass> implementations() {
        return IMPLEMENTATIONS.stream();
    }

    @Test
    void everyImplementationIsListed() {
        Set<String> listed =
                descriptors()
                        .filter(CatalogueTest::isOneStep)
                        .map(descriptor -> sampler(descriptor).getClass().getName())
                        .collect(Collectors.toSet());
        assertThat(implementations().map(JavaClass::getName).collect(Collectors.toSet()))
                .isEqualTo(listed);
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void everyImplementationIsARecordInItsPlace(JavaClass implementation) {
        assertThat(implementation.isRecord()).isTrue();
        assertThat(implementation.getPackageName())
                .matches("org\\.smotescope\\.sampling\\.(none|over|under|cleaning)");
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void everyImplementationHasATest(JavaClass implementation) {
        assertThatCode(() -> Class.forName(implementation.getName() + "Test"))
                .doesNotThrowAnyException();
    }

    @Test
    void idsAreDistinctAndPlain() {
        Set<String> ids = new HashSet<>();
        for (Descriptor descriptor : Samplers.ALL) {
            assertThat(descriptor.id()).matches("[a-z0-9-]+");
            assertThat(ids.add(descriptor.id())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void wordsAreThere(Descriptor descriptor) {
        assertThat(descriptor.name()).isNotBlank();
        assertThat(descriptor.summary()).endsWith(".");
        Set<String> names = new HashSet<>();
        for (Setting setting : descriptor.settings()) {
            assertThat(setting.name()).matches("[a-z][a-z0-9.-]*");
            assertThat(names.add(setting.name())).isTrue();
            assertThat(setting.label()).isNotBlank();
            assertThat(setting.help()).endsWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void defaultsAreAllowed(Descriptor descriptor) {
        SettingValues values = SettingValues.of(descriptor.settings(), Map.of());
        for (Setting setting : descriptor.settings()) {
            assertThat(values.text(setting.name())).isEqualTo(setting.defaultText());
        }
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void everySamplerHasAPageOfWords(Descriptor descriptor) {
        String page = WordsPage.of(descriptor);
        assertThat(page).startsWith("# " + descriptor.name() + "\n");
        assertThat(page)
                .contains("## When to use it", "## When not", "## Cost", "## imbalanced-learn")
                .contains(descriptor.counterpart());
        Reference reference = descriptor.reference();
        if (reference != null) {
            assertThat(page)
                    .contains("## Reference", reference.authors(), "doi:" + reference.doi())
                    .contains(reference.title());
        }
        for (Setting setting : descriptor.settings()) {
            assertThat(page).contains(setting.counterpart() + "=");
        }
    }

    @Test
    void anIdIsFound() {
        for (Descriptor descriptor : Samplers.ALL) {
            assertThat(Samplers.byId(descriptor.id())).isSameAs(descriptor);
        }
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> Samplers.byId("SMOET"))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem ->
                                assertThat(problem.mends().getFirst().value()).isEqualTo("smote"))
                .hasMessageStartingWith("there is no sampler SMOET: use smote, or choose one of ")
                .hasMessageContaining(
                        String.join(", ", List.of("none", "random-over", "smote", "borderline-1")));
    }

    private static boolean isOneStep(Descriptor descriptor) {
        return descriptor.making() instanceof Descriptor.Making.OfSampler;
    }

    private static Sampler sampler(Descriptor descriptor) {
        return descriptor.sampler(SettingValues.of(descriptor.settings(), Map.of()), Mode.STRICT);
    }
}
