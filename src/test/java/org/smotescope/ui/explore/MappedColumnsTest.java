package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.projection.ViewMethod;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Viewport;

/// What is said of maps and pairs of columns of a file with words and with equal rows.
class MappedColumnsTest {
    private static final Table TABLE = table();

    /// Two columns of numbers with ranges of 10 and 30, one of words; the first row twice.
    private static Table table() {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder("a,b,plan,class\n");
        for (int i = 0; i < 120; i++) {
            String row =
                    10 * random.nextDouble()
                            + ","
                            + 30 * random.nextDouble()
                            + (i % 3 == 0 ? ",free" : ",paid")
                            + (i % 5 == 0 ? ",yes\n" : ",no\n");
            text.append(row).append(i < 4 ? row : "");
        }
        return Fixtures.table(text.toString());
    }

    private static Run run(String sampler) {
        Recipe recipe = Recipes.initial(TABLE);
        return new Runner(TABLE)
                .run(recipe.withResample(recipe.resample().withSampler(sampler)), Monitor.NONE);
    }

    @Test
    void wordsAreOnNoMap() {
        MappedColumns mixed = new MappedColumns(run("smote-nc"));
        assertThat(mixed.words()).isEqualTo("the 2 number columns");
        assertThat(mixed.note())
                .isEqualTo("Columns of words count in the distances but not on this map.");
        MappedColumns copies = new MappedColumns(run("random-over"));
        assertThat(copies.words()).isEqualTo("the 2 number columns");
        assertThat(copies.note()).isEmpty();
    }

    @Test
    void numbersAloneAreAllColumns() {
        MappedColumns numbers = new MappedColumns(Told.run(plan -> plan));
        assertThat(numbers.words()).isEqualTo("all columns");
        assertThat(numbers.note()).isEmpty();
    }

    @Test
    void rowsEqualToOthersAreNamedAsSuch() {
        Run run = run("smote-nc");
        assertThat(Told.on(ViewMethod.UMAP, run).placing().note().orElseThrow())
                .contains(" rows equal another in all columns of the map and lie at its place.")
                .doesNotContain("placed first");
    }

    /// Also where the units could be taken for the same by the ranges.
    @Test
    void eachColumnOfAPairFillsItsAxisAndAMapHasOneScale() {
        Run run = run("smote-nc");
        Sight.Axes pair =
                new Sight.Axes(new PlotAxis.Feature(0, "a"), new PlotAxis.Feature(1, "b"));
        Sight sight = Sight.of(run, pair, Monitor.NONE);
        Viewport home = sight.home(Told.ROOM);
        Bounds all = sight.bounds();
        assertThat((all.maxX() - all.minX()) / (home.maxX() - home.minX())).isGreaterThan(0.85);
        assertThat((all.maxY() - all.minY()) / (home.maxY() - home.minY())).isGreaterThan(0.85);
        Sight map = Sight.of(run, Sight.Axes.of(ViewMethod.PCA), Monitor.NONE);
        assertThat(map.home(Told.ROOM).hasEqualScales()).isTrue();
    }
}
