package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;
import org.smotescope.sampling.SamplingStrategy;

/// What a moved control searches and fits again.
class StagedRunTest {
    private final Table table = Fixtures.table(Fixtures.clouds(200, 40, 1));
    private final Recipe recipe = Recipes.initial(table);
    private final Counting search = new Counting();
    private final Runner runner = new Runner(table, search);

    /// Writes down how many rows were searched for.
    private static final class Counting implements NeighbourSearch {
        private final NeighbourSearch search = new ExactSearch(1);
        private final List<Integer> queries = new ArrayList<>();

        @Override
        public NeighbourTable search(Space space, int[] rows, int[] pool, int k, Monitor monitor) {
            queries.add(rows.length);
            return search.search(space, rows, pool, k, monitor);
        }
    }

    private Run run(String sampler, String strategy) {
        return run(
                recipe.withResample(
                        recipe.resample()
                                .withSampler(sampler)
                                .withStrategy(SamplingStrategy.parse(strategy))));
    }

    private Run run(Recipe of) {
        search.queries.clear();
        return runner.run(of, Monitor.NONE);
    }

    @Test
    void aMovedThresholdSearchesAndFitsNothing() {
        Run first = run(recipe);
        assertThat(search.queries).containsExactly(28);
        Run moved = run(recipe.withThreshold(0.2));
        assertThat(search.queries).isEmpty();
        assertThat(moved.resampling()).isSameAs(first.resampling());
        assertThat(moved.before().model()).isSameAs(first.before().model());
        assertThat(moved.after().model()).isSameAs(first.after().model());
        assertThat(moved.times().seconds()).isEqualTo(first.times().seconds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"smote", "borderline-1", "adasyn"})
    void aMovedAmountSearchesNothing(String sampler) {
        Run first = run(sampler, "0.9");
        assertThat(search.queries).isNotEmpty();
        Run moved = run(sampler, "0.5");
        assertThat(search.queries).isEmpty();
        assertThat(moved.before()).isSameAs(first.before());
        assertThat(moved.after().model()).isNotSameAs(first.after().model());
        assertThat(moved.resampling().added().size()).isLessThan(first.resampling().added().size());
    }

    @Test
    void kUpToWhatIsKeptSearchesNothing() {
        run(recipe);
        for (int k = 1; k <= 10; k++) {
            Run moved =
                    run(
                            recipe.withResample(
                                    recipe.resample().withSetting("k", Integer.toString(k))));
            assertThat(search.queries).isEmpty();
            assertThat(moved.resampling().added().size()).isEqualTo(112);
        }
        run(recipe.withResample(recipe.resample().withSetting("k", "11")));
        assertThat(search.queries).containsExactly(28);
    }

    @Test
    void theRowsOfALaterStepDoNotPushOutWhatIsKept() {
        run("smote", "auto");
        for (int percent = 30; percent < 40; percent++) {
            run("smote-enn", "0." + percent);
            // By the cleaner: the rows of the file among each other, the first time only; then for
            // these among the rows that SMOTE has made, and for those among all.
            assertThat(search.queries).hasSize(percent == 30 ? 3 : 2);
        }
        run("smote", "0.7");
        assertThat(search.queries).isEmpty();
    }
}
