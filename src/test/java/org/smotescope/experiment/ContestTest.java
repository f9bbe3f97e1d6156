package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.learning.metrics.Metric;

class ContestTest {
    private static final Protocol FOLDS = new Protocol.Folds(4, 2);

    private final Table table = Fixtures.table(Fixtures.clouds(200, 40, 4));
    private final Recipe recipe = Recipes.initial(table);
    private final ResamplePlan smote = recipe.resample();

    private Leaderboard board(Lineup lineup) {
        Contest contest = Contest.of(table, recipe, lineup, FOLDS);
        contest.run(Monitor.NONE);
        return contest.standings();
    }

    private Lineup lineup(ResamplePlan... plans) {
        return new Lineup(List.of(plans), List.of(recipe.model()));
    }

    private static VariantResult result(Standing standing) {
        return Objects.requireNonNull(standing.result(), standing.problem());
    }

    private static Standing of(Leaderboard board, String name) {
        return board.standings().stream()
                .filter(each -> each.contender().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyLineIsWhatEvaluateGives() {
        Leaderboard board =
                board(
                        lineup(
                                smote,
                                smote.withSetting("k", "3"),
                                smote.withSampler("adasyn"),
                                smote.withSampler("tomek"),
                                smote.withSampler("none")));
        assertThat(board.standings())
                .extracting(each -> each.contender().name())
                .containsExactly(
                        "none+threshold",
                        "class-weights",
                        "smote",
                        "smote:k=3",
                        "adasyn",
                        "tomek",
                        "none");
        assertThat(board.isComplete()).isTrue();
        for (Standing standing : board.standings()) {
            EvaluationReport alone =
                    Evaluator.evaluate(table, standing.contender().in(recipe), FOLDS, Monitor.NONE);
            String name = standing.contender().name().replaceAll(":.*", "");
            VariantResult expected = alone.variant(name).orElseThrow();
            assertThat(result(standing).values()).as(name).isEqualTo(expected.values());
            assertThat(result(standing).intervals()).isEqualTo(expected.intervals());
            assertThat(result(standing).thresholds()).isEqualTo(expected.thresholds());
            alone.comparison(name, "none+threshold")
                    .ifPresent(
                            difference -> {
                                Comparison own = Objects.requireNonNull(standing.difference());
                                assertThat(own.values()).isEqualTo(difference.values());
                                assertThat(own.intervals()).isEqualTo(difference.intervals());
                            });
        }
        assertThat(of(board, "none+threshold").difference()).isNull();
        assertThat(of(board, "smote").added()).isEqualTo(120);
        assertThat(of(board, "smote").removed()).isZero();
        assertThat(of(board, "tomek").added()).isZero();
        assertThat(of(board, "tomek").removed()).isPositive();
    }

    @Test
    void eachModelHasItsOwnYardstick() {
        ModelPlan knn = new ModelPlan("knn", Map.of("k", "3"));
        Lineup lineup = new Lineup(List.of(smote), List.of(recipe.model(), knn));
        Leaderboard board = board(lineup);
        assertThat(board.standings())
                .extracting(each -> each.contender().name())
                .containsExactly(
                        "none+threshold / logistic",
                        "class-weights / logistic",
                        "smote / logistic",
                        "none+threshold / knn:k=3",
                        "smote / knn:k=3");
        Comparison difference = Objects.requireNonNull(of(board, "smote / knn:k=3").difference());
        assertThat(difference.against()).isEqualTo("none+threshold / knn:k=3");
        assertThat(difference.mean(Metric.AVERAGE_PRECISION)).isNotNaN();
    }

    @Test
    void whoIsRefusedStopsNobody() {
        Leaderboard board = board(lineup(smote, smote.withSetting("k", "39")));
        assertThat(of(board, "smote").done()).isEqualTo(8);
        Standing refused = of(board, "smote:k=39");
        assertThat(refused.result()).isNull();
        assertThat(refused.problem()).contains("39");
        assertThat(board.isComplete()).isTrue();
    }

    @Test
    void twoOfOneNameAreNumbered() {
        assertThat(board(lineup(smote, smote)).standings())
                .extracting(each -> each.contender().name())
                .endsWith("smote", "smote (2)");
    }

    @Test
    void whatIsDoneStaysWhenItIsCancelled() {
        Contest contest = Contest.of(table, recipe, lineup(smote), FOLDS);
        assertThat(contest.standings().standings()).allMatch(each -> each.done() == 0);
        AtomicReference<Leaderboard> seen = new AtomicReference<>(contest.standings());
        assertThatThrownBy(
                        () ->
                                contest.run(
                                        fraction -> {
                                            seen.set(contest.standings());
                                            return fraction > 0.4;
                                        }))
                .isInstanceOf(CancellationException.class);
        Leaderboard left = contest.standings();
        assertThat(left.isComplete()).isFalse();
        Standing first = left.standings().getFirst();
        assertThat(first.done()).isBetween(1, 7);
        assertThat(result(first).values(Metric.RECALL)).hasSize(first.done());
        assertThat(java.util.Objects.requireNonNull(seen.get()).standings().getFirst().done())
                .isPositive();
    }

    /// The same intervals, whether all were measured at once or one was added later, also where
    /// contenders drop other rows.
    @Test
    void whatIsAddedLaterChangesNobody() {
        Contest first = Contest.of(table, recipe, lineup(smote), FOLDS);
        first.run(Monitor.NONE);
        Contest more = first.with(lineup(smote, smote.withSampler("adasyn")), recipe);
        assertThat(of(more.standings(), "smote").done()).isEqualTo(8);
        assertThat(of(more.standings(), "adasyn").done()).isZero();
        more.run(Monitor.NONE);

        Leaderboard together = board(lineup(smote, smote.withSampler("adasyn")));
        for (Standing each : together.standings()) {
            Standing added = of(more.standings(), each.contender().name());
            assertThat(result(added).values()).isEqualTo(result(each).values());
            assertThat(result(added).intervals()).isEqualTo(result(each).intervals());
        }
        assertThat(more.standings().train()).isEqualTo(together.train());
    }

    /// What is stopped keeps its splits by their numbers, and goes on with the others.
    @Test
    void whatIsStoppedGoesOn() {
        Contest contest = Contest.of(table, recipe, lineup(smote), FOLDS);
        assertThatThrownBy(() -> contest.run(fraction -> fraction > 0.4))
                .isInstanceOf(CancellationException.class);
        Leaderboard some = contest.standings();
        assertThat(some.isComplete()).isFalse();
        assertThat(some.standings().getFirst().done()).isBetween(1, 7);

        contest.run(Monitor.NONE);
        assertThat(contest.standings().isComplete()).isTrue();
        assertThat(result(of(contest.standings(), "smote")).values())
                .isEqualTo(result(of(board(lineup(smote)), "smote")).values());
    }

    /// The picture of a contender is of the model that was measured.
    @Test
    void aRunOfAContenderIsWhatAHoldOutMeasures() {
        for (Contender who : lineup(smote, smote.withSampler("tomek")).contenders(recipe, 2)) {
            Run run = new Runner(table).run(who, recipe, Monitor.NONE);
            Contest contest =
                    Contest.of(
                            table,
                            recipe,
                            lineup(smote, smote.withSampler("tomek")),
                            new Protocol.HoldOut());
            contest.run(Monitor.NONE);
            VariantResult measured = result(of(contest.standings(), who.name()));
            assertThat(run.after().evaluation().value(Metric.ROC_AUC))
                    .as(who.name())
                    .isCloseTo(measured.metric(Metric.ROC_AUC), within(1e-6));
            assertThat(run.thresholds(run.recipe().decide().rule()).after())
                    .as(who.name())
                    .isCloseTo(measured.threshold(), within(1e-6));
        }
    }
}
