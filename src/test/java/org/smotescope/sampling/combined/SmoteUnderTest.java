package org.smotescope.sampling.combined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.SettingValues;
import org.smotescope.sampling.Step;
import org.smotescope.sampling.over.Smote;
import org.smotescope.sampling.under.RandomUnder;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

class SmoteUnderTest {
    private static final Dataset DATASET = new Gen(1).clouds(2, 90, 10);

    private static List<Step> steps(Map<String, String> settings, String strategy) {
        return SmoteUnder.DESCRIPTOR.steps(
                SettingValues.of(SmoteUnder.DESCRIPTOR.settings(), settings),
                SamplingStrategy.parse(strategy));
    }

    @Test
    void settingsAreThoseOfItsPartsWithAPrefix() {
        assertThat(SmoteUnder.DESCRIPTOR.settings())
                .extracting(Setting::name)
                .containsExactly("smote.k", "under.strategy", "under.replacement");
        assertThat(SmoteUnder.DESCRIPTOR.settings())
                .extracting(Setting::label)
                .containsExactly(
                        "SMOTE: Neighbours, k",
                        "Under: Rows per class",
                        "Under: Draw with replacement");
        assertThat(SmoteUnder.DESCRIPTOR.settings())
                .extracting(Setting::defaultText)
                .containsExactly("5", "auto", "false");
    }

    @Test
    void stepsHaveTheirOwnSettingsStrategiesAndPaths() {
        Map<String, String> settings =
                Map.of("smote.k", "3", "under.strategy", "0.5", "under.replacement", "true");
        List<Step> steps = steps(settings, "0.2");
        assertThat(steps).hasSize(2);
        Step smote = steps.getFirst();
        assertThat(smote.descriptor()).isSameAs(Smote.DESCRIPTOR);
        assertThat(smote.settings().asMap()).isEqualTo(Map.of("k", "3"));
        assertThat(smote.strategy()).isEqualTo(new SamplingStrategy.Ratio(0.2));
        assertThat(smote.path())
                .isEqualTo(
                        new Step.Path(
                                "resample.sampler",
                                "resample.settings.smote.",
                                "resample.strategy"));
        Step under = steps.getLast();
        assertThat(under.descriptor()).isSameAs(RandomUnder.DESCRIPTOR);
        assertThat(under.settings().asMap()).isEqualTo(Map.of("replacement", "true"));
        assertThat(under.strategy()).isEqualTo(new SamplingStrategy.Ratio(0.5));
        assertThat(under.path())
                .isEqualTo(
                        new Step.Path(
                                "resample.sampler",
                                "resample.settings.under.",
                                "resample.settings.under.strategy"));
    }

    @Test
    void theyMeetInTheMiddle() {
        Resampling result =
                Runs.of("smote-under").strategy("0.3").with("under.strategy", "0.5").on(DATASET);
        assertThat(result.dataset().classes().counts()).containsExactly(54, 27);
        assertThat(result.added().size()).isEqualTo(17);
        assertThat(result.removed()).hasSize(36);
        assertThat(result.notes())
                .containsExactly(
                        Note.info("Made 17 new rows of class B, as asked."),
                        Note.info("Removed 36 of 90 rows of class A."));
    }

    @Test
    void itIsTheSameAsBothSamplersInTurn() {
        Resampling result =
                Runs.of("smote-under").strategy("0.3").mode(Mode.PARITY).seed(7).on(DATASET);
        Resampling smote = Runs.of("smote").strategy("0.3").mode(Mode.PARITY).seed(7).on(DATASET);
        Resampling under = Runs.of("random-under").mode(Mode.PARITY).seed(7).on(smote.dataset());
        assertThat(IntStream.range(0, result.size()).mapToObj(result.dataset().matrix()::row))
                .containsExactlyElementsOf(
                        IntStream.range(0, under.size())
                                .mapToObj(under.dataset().matrix()::row)
                                .toList());
    }

    @Test
    void newRowsGoWhereTheGrownClassIsNamed() {
        Resampling result = Runs.of("smote-under").with("under.strategy", "class B=5").on(DATASET);
        assertThat(result.dataset().classes().counts()).containsExactly(90, 5);
        assertThat(result.removed()).anySatisfy(removed -> assertThat(removed.row()).isNegative());
        assertThat(result.notes())
                .anySatisfy(
                        note ->
                                assertThat(note.words())
                                        .matches(
                                                "Removed 85 of 90 rows of class B, \\d+ of them"
                                                        + " synthetic\\."));
        assertThat(IntStream.range(0, result.size()).mapToObj(result::origin))
                .hasAtLeastOneElementOfType(Origin.Interpolated.class);
    }

    @Test
    void tooFewRowsAreMendedWithTheNameOfTheSettingHere() {
        Dataset few = new Gen(1).clouds(2, 30, 4);
        assertThatThrownBy(() -> Runs.of("smote-under").on(few))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem ->
                                assertThat(problem.mends())
                                        .contains(
                                                new Mend(
                                                        "use k = 3",
                                                        "resample.settings.smote.k",
                                                        "3")));
    }

    @Test
    void aTargetThatCannotBeKeptIsMendedWhereItStands() {
        assertThatThrownBy(
                        () -> Runs.of("smote-under").with("under.strategy", "minority").on(DATASET))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem ->
                                assertThat(problem.mends())
                                        .containsExactly(
                                                new Mend(
                                                        "use auto",
                                                        "resample.settings.under.strategy",
                                                        "auto")));
    }
}
