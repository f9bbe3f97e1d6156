package org.smotescope.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;

class HistoryTest {
    private static final long APART = 1_000_000_000L;
    private long now;
    private final History history = new History(() -> now);

    @Test
    void aHundredAndFiftyStepsAreUndoneAndRedoneEachByItsName() {
        List<Recipe> recipes = seeds(150);

        Recipe present = recipes.getLast();
        for (int i = 150; i > 0; i--) {
            assertThat(history.undoWords().get()).isEqualTo("seed " + (i - 1) + " to " + i);
            present = requireNonNull(history.undo(work(recipes.get(i)))).recipe();
            assertThat(present).isEqualTo(recipes.get(i - 1));
        }
        assertThat(history.canUndo().get()).isFalse();
        assertThat(history.undoWords().get()).isEmpty();

        for (int i = 0; i < 150; i++) {
            assertThat(history.redoWords().get()).isEqualTo("seed " + i + " to " + (i + 1));
            assertThat(history.redo(work(recipes.get(i)))).isEqualTo(work(recipes.get(i + 1)));
        }
        assertThat(history.canRedo().get()).isFalse();
        assertThat(history.redoWords().get()).isEmpty();
    }

    @Test
    void ofAVeryLongHistoryTheNewestTwoHundredStepsAreKept() {
        List<Recipe> recipes = seeds(260);

        int steps = 0;
        for (int i = 260; history.canUndo().get(); i--) {
            assertThat(history.undo(work(recipes.get(i)))).isEqualTo(work(recipes.get(i - 1)));
            steps++;
        }

        assertThat(steps).isEqualTo(200);
    }

    @Test
    void aDragIsNamedFromItsBeginningToItsEnd() {
        Recipe first = seed(0);
        Recipe present = first;
        for (int i = 1; i <= 20; i++) {
            Recipe next = first.withThreshold(0.5 + i / 100.0);
            history.record(work(present), work(next));
            present = next;
            now += 20_000_000L;
        }

        assertThat(history.undoWords().get()).isEqualTo("threshold 0.50 to 0.70");
        assertThat(history.undo(work(present))).isEqualTo(work(first));
        assertThat(history.redoWords().get()).isEqualTo("threshold 0.50 to 0.70");
    }

    @Test
    void aChangeForgetsWhatWasUndone() {
        List<Recipe> recipes = seeds(3);
        history.undo(work(recipes.get(3)));
        now += APART;

        history.record(work(recipes.get(2)), work(seed(99)));

        assertThat(history.canRedo().get()).isFalse();
        assertThat(history.redoWords().get()).isEmpty();
        assertThat(history.undoWords().get()).isEqualTo("seed 2 to 99");
    }

    private List<Recipe> seeds(int changes) {
        List<Recipe> recipes = new ArrayList<>(List.of(seed(0)));
        for (int i = 1; i <= changes; i++) {
            recipes.add(seed(i));
            history.record(work(recipes.get(i - 1)), work(recipes.get(i)));
            now += APART;
        }
        return recipes;
    }

    private static Work work(Recipe recipe) {
        return new Work(recipe, ComparePlan.INITIAL);
    }

    private static Recipe seed(long seed) {
        Recipe recipe = Recipes.initial(TABLE);
        return recipe.withResample(recipe.resample().withSeed(seed));
    }

    private static final Table TABLE = Fixtures.table(Fixtures.clouds(30, 10, 1));
}
