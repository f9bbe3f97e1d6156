package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.projection.Positions;
import org.smotescope.projection.View;
import org.smotescope.projection.ViewMethod;

class ProjectionsTest {
    private static final String NUMBERS = Fixtures.clouds(40, 12, 3);
    private static final String WORDS = words();

    /// Rows are placed by what training rows say alone: one by one they lie where they lie
    /// together.
    @ParameterizedTest
    @ValueSource(strings = {"numbers", "words"})
    void otherRowsArePlacedByWhatTrainingRowsSay(String kind) {
        Dataset train = kind.equals("words") ? train(WORDS, "smote-n") : train(NUMBERS, "smote");
        Matrix places = Projections.places(train);

        for (int row = 0; row < train.size(); row++) {
            Matrix alone = Projections.places(train, train.select(new int[] {row}));
            assertThat(alone.columns()).isEqualTo(places.columns());
            for (int column = 0; column < places.columns(); column++) {
                assertThat(alone.get(0, column)).isEqualTo(places.get(row, column));
            }
        }
    }

    /// Every kind of view is found for numbers and for words, and places rows one by one as it
    /// places them together.
    @ParameterizedTest
    @ValueSource(strings = {"numbers", "words"})
    void viewsPlaceTheRowsTheyWereFoundFor(String kind) {
        Dataset train = kind.equals("words") ? train(WORDS, "smote-n") : train(NUMBERS, "smote");
        Matrix places = Projections.places(train);
        for (ViewMethod method : ViewMethod.values()) {
            if (method != ViewMethod.FEATURE_PAIR) {
                View view = Projections.view(train, method, 1, 1, Monitor.NONE);
                assertThat(view.method()).isEqualTo(method);
                Positions all = view.place(places, 1, Monitor.NONE);
                Positions one = view.place(places.select(new int[] {3}), 1, Monitor.NONE);
                assertThat(one.across()[0]).isEqualTo(all.across()[3]);
                assertThat(one.up()[0]).isEqualTo(all.up()[3]);
            }
        }
        assertThat(Projections.goodPairs(train, 1, 1, Monitor.NONE).pairs())
                .hasSize(kind.equals("words") ? 0 : 3);
    }

    private static Dataset train(String csv, String sampler) {
        Table table = Fixtures.table(csv);
        Recipe recipe = Recipes.initial(table);
        return new Runner(table)
                .run(recipe.withResample(recipe.resample().withSampler(sampler)), Monitor.NONE)
                .prepared()
                .train();
    }

    private static String words() {
        StringBuilder csv = new StringBuilder("colour,shape,class\n");
        String[] colours = {"red", "green", "blue"};
        String[] shapes = {"round", "flat"};
        for (int i = 0; i < 60; i++) {
            csv.append(colours[i % 3]).append(',').append(shapes[i % 7 % 2]);
            csv.append(i % 5 == 0 ? ",rare\n" : ",common\n");
        }
        return csv.toString();
    }
}
