package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.ClassCounts;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Forecast.Certainty;

class ForecastTest {
    private static final ClassCounts COUNTS =
            new ClassCounts(List.of("a", "b", "c"), Ints.of(60, 30, 10));

    private static Step step(String id, String strategy) {
        return Step.of(Samplers.byId(id), SamplingStrategy.parse(strategy));
    }

    @Test
    void rowsAddedAreKnownBefore() {
        assertThat(Forecast.of(List.of(step("smote", "auto")), COUNTS, Mode.STRICT))
                .containsExactly(
                        new Forecast("a", 60, 60, 0, 0, Certainty.EXACT),
                        new Forecast("b", 30, 60, 30, 0, Certainty.EXACT),
                        new Forecast("c", 10, 60, 50, 0, Certainty.EXACT));
    }

    @Test
    void whatACleaningStepLeavesIsAnUpperBound() {
        assertThat(
                        Forecast.of(
                                List.of(step("smote", "c=40"), step("enn", "[a,c]")),
                                COUNTS,
                                Mode.PARITY))
                .containsExactly(
                        new Forecast("a", 60, 60, 0, 0, Certainty.AT_MOST),
                        new Forecast("b", 30, 30, 0, 0, Certainty.EXACT),
                        new Forecast("c", 10, 40, 30, 0, Certainty.AT_MOST));
    }

    @Test
    void aModeThatIsNotOfferedIsRefusedBefore() {
        List<Step> steps = List.of(step("smote", "auto"), step("iht", "auto"));
        assertThat(Forecast.of(steps, COUNTS, Mode.STRICT)).hasSize(3);
        assertThatThrownBy(() -> Forecast.of(steps, COUNTS, Mode.PARITY))
                .isInstanceOf(DataProblem.class)
                .hasMessageStartingWith("Instance hardness threshold has no parity mode");
    }

    @Test
    void whatCannotBeHadIsMendedWhereItStands() {
        Step.Path path = new Step.Path("sampler of it", "settings of it.", "strategy of it");
        List<Step> steps =
                List.of(step("smote", "auto"), step("random-under", "minority").at(path));
        assertThatThrownBy(() -> Forecast.of(steps, COUNTS, Mode.STRICT))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem ->
                                assertThat(problem.mends())
                                        .containsExactly(
                                                new DataProblem.Mend(
                                                        "use auto", "strategy of it", "auto")));
    }

    @Test
    void aSecondStepStartsFromWhatTheFirstLeaves() {
        assertThat(
                        Forecast.of(
                                List.of(step("smote", "c=40"), step("random-under", "a=35,c=30")),
                                COUNTS,
                                Mode.STRICT))
                .containsExactly(
                        new Forecast("a", 60, 35, 0, 25, Certainty.EXACT),
                        new Forecast("b", 30, 30, 0, 0, Certainty.EXACT),
                        new Forecast("c", 10, 30, 30, 10, Certainty.EXACT));
    }
}
