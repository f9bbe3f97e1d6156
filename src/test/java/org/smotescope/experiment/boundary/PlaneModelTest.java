package org.smotescope.experiment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.Role;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.DataPlan;
import org.smotescope.experiment.Fitted;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.experiment.boundary.ScoreGrid.Extent;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.projection.Positions;
import org.smotescope.projection.View;
import org.smotescope.projection.ViewMethod;

class PlaneModelTest {
    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final PlaneAxis A = new PlaneAxis.Column(0);
    private static final PlaneAxis B = new PlaneAxis.Column(1);
    private static final PlaneAxis C = new PlaneAxis.Column(2);
    private static final PlaneAxis FIRST = new PlaneAxis.Component(0);
    private static final PlaneAxis SECOND = new PlaneAxis.Component(1);
    private static final String CLOUDS = Fixtures.clouds(120, 40, 3);

    @ParameterizedTest
    @ValueSource(strings = {"logistic", "forest", "knn", "boosting", "naive-bayes"})
    void twoColumnsAreTheModelOfAFileWithoutTheOthers(String classifier) {
        Recipe recipe = recipe(CLOUDS).withModel(new ModelPlan(classifier, Map.of()));
        Run all = run(CLOUDS, recipe);
        DataPlan.ColumnPlan ignored = new DataPlan.ColumnPlan(Role.IGNORE, null);
        Run two = run(CLOUDS, recipe.withData(recipe.data().withColumn("b", ignored)));
        Dataset rows = two.prepared().train();
        assertThat(rows.hasKeysOf(all.prepared().train())).isTrue();

        PlaneModel model =
                PlaneModel.of(
                        all, new Plane(A, C), Question.TWO_COLUMNS, Side.BEFORE, Monitor.NONE);

        Matrix places = Projections.numbers(rows);
        assertThat(model.probabilities(places.column(0), places.column(1), Monitor.NONE))
                .isDeepEqualTo(said(two.before(), rows));
        assertThat(model.held()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void ofAFileWithTwoColumnsBothQuestionsAskTheRecipesModel(Side side) {
        String text = CLOUDS.lines().map(PlaneModelTest::withoutB).reduce("", (a, b) -> a + b);
        Run run = run(text, recipe(text));
        Dataset rows = run.resampling().dataset();
        double[][] said = said(side == Side.BEFORE ? run.before() : run.after(), rows);
        Matrix places = Projections.numbers(rows);
        for (Question question : Question.values()) {
            PlaneModel model = PlaneModel.of(run, new Plane(A, B), question, side, Monitor.NONE);
            assertClose(
                    model.probabilities(places.column(0), places.column(1), Monitor.NONE), said);
        }
        // Two components of two columns leave nothing open: the slice is all there is.
        PlaneModel turned =
                PlaneModel.of(
                        run, new Plane(SECOND, FIRST), Question.FULL_MODEL, side, Monitor.NONE);
        assertClose(
                turned.probabilities(run.pca().up(places), run.pca().across(places), Monitor.NONE),
                said);
    }

    @Test
    void theAxesOfADiscriminantAreLearnedFromAndThoseOfAnEmbeddingAreNot() {
        Run run = run(CLOUDS, recipe(CLOUDS));
        Dataset train = run.prepared().train();
        View view = Projections.view(train, ViewMethod.LDA, 42, 1, Monitor.NONE);
        Plane plane = new Plane(new PlaneAxis.OfView(view, 0), new PlaneAxis.OfView(view, 1));
        Positions places = view.place(Projections.places(train), 1, Monitor.NONE);
        PlaneModel model =
                PlaneModel.of(run, plane, Question.TWO_COLUMNS, Side.BEFORE, Monitor.NONE);
        double[] said =
                model.probabilities(places.across(), places.up(), Monitor.NONE)[run.positive()];
        double right = 0;
        for (int row = 0; row < said.length; row++) {
            right += said[row] > 0.5 == (train.classes().code(row) == run.positive()) ? 1 : 0;
        }
        assertThat(right / said.length).isGreaterThan(0.9);
        assertThat(plane.refusal(run, Question.FULL_MODEL).orElseThrow())
                .startsWith("A place on the axes of LDA does not settle");

        View embedding = Projections.view(train, ViewMethod.UMAP, 42, 1, Monitor.NONE);
        Plane islands =
                new Plane(new PlaneAxis.OfView(embedding, 0), new PlaneAxis.OfView(embedding, 1));
        for (Question question : Question.values()) {
            assertThat(islands.refusal(run, question).orElseThrow())
                    .startsWith("No boundary in UMAP");
        }
    }

    private static String withoutB(String line) {
        String[] cells = line.split(",");
        return cells[0] + "," + cells[1] + "," + cells[3] + "," + cells[4] + "\n";
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aSliceHoldsTheOtherColumnsAtTheMedianOfTheTrainingRows(Side side) {
        Run run = run(CLOUDS, recipe(CLOUDS));
        PlaneModel model =
                PlaneModel.of(run, new Plane(C, A), Question.FULL_MODEL, side, Monitor.NONE);
        Dataset rows = run.prepared().train();
        double[] b = Projections.numbers(rows).column(1).clone();
        Arrays.sort(b);
        double median = (b[(b.length - 1) / 2] + b[b.length / 2]) / 2;
        assertThat(model.held()).containsExactly(new Held("b", median, null));

        Dataset moved = with(rows, 1, NumericColumn.of("b", filled(rows.size(), median)));
        Matrix places = Projections.numbers(rows);
        assertThat(model.probabilities(places.column(2), places.column(0), Monitor.NONE))
                .isDeepEqualTo(said(side == Side.BEFORE ? run.before() : run.after(), moved));
    }

    @Test
    void aSliceIsCalibratedAsTheRecipeSays() {
        Recipe recipe = recipe(CLOUDS);
        Recipe corrected =
                recipe.withDecide(recipe.decide().withCalibration(CalibrationMethod.PRIOR));
        Run run = run(CLOUDS, corrected);
        PlaneModel model =
                PlaneModel.of(run, new Plane(A, B), Question.FULL_MODEL, Side.AFTER, Monitor.NONE);
        Matrix places = Projections.numbers(run.prepared().train());
        double[][] scores = model.probabilities(places.column(0), places.column(1), Monitor.NONE);
        double[][] plain =
                PlaneModel.of(
                                run(CLOUDS, recipe),
                                new Plane(A, B),
                                Question.FULL_MODEL,
                                Side.AFTER,
                                Monitor.NONE)
                        .probabilities(places.column(0), places.column(1), Monitor.NONE);
        assertThat(scores).isDeepEqualTo(run.after().calibration().apply(plain));
        assertThat(scores[1][0]).isLessThan(plain[1][0]);
    }

    @Test
    void aSliceOfComponentsGoesThroughTheMeanRow() {
        Run run = run(CLOUDS, recipe(CLOUDS));
        PlaneModel model =
                PlaneModel.of(
                        run,
                        new Plane(FIRST, SECOND),
                        Question.FULL_MODEL,
                        Side.AFTER,
                        Monitor.NONE);
        Dataset rows = run.prepared().train();
        Dataset mean = rows.select(new int[] {0});
        Matrix numbers = Projections.numbers(rows);
        for (int j = 0; j < 3; j++) {
            double centre = Arrays.stream(numbers.column(j)).average().orElseThrow();
            mean = with(mean, j, NumericColumn.of("abc".substring(j, j + 1), filled(1, centre)));
        }
        assertClose(
                model.probabilities(new double[1], new double[1], Monitor.NONE),
                said(run.after(), mean));
        assertThat(model.held()).isEmpty();
    }

    @Test
    void aSliceHoldsWordsAtTheCommonest() {
        StringBuilder text = new StringBuilder("a,b,colour,class\n");
        String[] lines = CLOUDS.split("\n");
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",");
            String colour = i % 7 == 0 ? "red" : i % 3 == 0 ? "blue" : "green";
            text.append(cells[1] + "," + cells[2] + "," + colour + "," + cells[4] + "\n");
        }
        Recipe plain = recipe(text.toString());
        Recipe recipe =
                plain.withPrepare(plain.prepare().withWords(Words.KEEP))
                        .withResample(plain.resample().withSampler("random-over"));
        Run run = run(text.toString(), recipe);
        PlaneModel model =
                PlaneModel.of(run, new Plane(A, B), Question.FULL_MODEL, Side.AFTER, Monitor.NONE);
        assertThat(model.held()).containsExactly(new Held("colour", Double.NaN, "green"));

        Dataset rows = run.prepared().train();
        CategoricalColumn words = (CategoricalColumn) rows.features().get(2);
        int[] codes = new int[rows.size()];
        Arrays.fill(codes, words.dictionary().indexOf("green"));
        Dataset green = with(rows, 2, CategoricalColumn.of("colour", codes, words.dictionary()));
        Matrix places = Projections.numbers(rows);
        assertThat(model.probabilities(places.column(0), places.column(1), Monitor.NONE))
                .isDeepEqualTo(said(run.after(), green));
    }

    @Test
    void aGridAsksAtEveryCrossing() {
        Run run = run(CLOUDS, recipe(CLOUDS));
        PlaneModel model =
                PlaneModel.of(run, new Plane(A, B), Question.FULL_MODEL, Side.BEFORE, Monitor.NONE);
        ScoreGrid grid = ScoreGrid.of(model, new Extent(-1, 3, 0, 2), 5, 3, Monitor.NONE);

        assertThat(List.of(grid.x(0), grid.x(1), grid.x(4))).containsExactly(-1.0, 0.0, 3.0);
        assertThat(List.of(grid.y(0), grid.y(1), grid.y(2))).containsExactly(0.0, 1.0, 2.0);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 5; column++) {
                double[][] direct =
                        model.probabilities(
                                new double[] {grid.x(column)},
                                new double[] {grid.y(row)},
                                Monitor.NONE);
                for (int code = 0; code < 2; code++) {
                    assertThat(grid.probability(code, column, row)).isEqualTo(direct[code][0]);
                }
            }
        }
        assertThat(grid.probability(1, 4, 2)).isGreaterThan(grid.probability(1, 0, 0));
    }

    @Test
    void threeClassesHaveAScoreEach() {
        String text = CLOUDS.replaceAll("(row-\\d*[13579],.*),no\n", "$1,maybe\n");
        Run run = run(text, recipe(text));
        for (Question question : Question.values()) {
            PlaneModel model =
                    PlaneModel.of(run, new Plane(A, B), question, Side.AFTER, Monitor.NONE);
            double[][] scores = model.probabilities(filled(1, 0.3), filled(1, 0.4), Monitor.NONE);
            assertThat(scores).hasDimensions(3, 1);
            assertThat(scores[0][0] + scores[1][0] + scores[2][0]).isCloseTo(1.0, ROUNDING);
        }
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        Run run = run(CLOUDS, recipe(CLOUDS));
        for (Question question : Question.values()) {
            assertThat(new Plane(A, B).refusal(run, question)).isEmpty();
            assertThat(new Plane(FIRST, SECOND).refusal(run, question)).isEmpty();
            assertThat(new Plane(A, A).refusal(run, question).orElseThrow())
                    .isEqualTo("Both axes show the same: choose another one.");
        }
        Plane mixed = new Plane(FIRST, A);
        assertThat(mixed.refusal(run, Question.TWO_COLUMNS)).isEmpty();
        assertThat(mixed.refusal(run, Question.FULL_MODEL).orElseThrow())
                .contains("do not settle what the other columns are");
        assertThatThrownBy(
                        () ->
                                PlaneModel.of(
                                        run, mixed, Question.FULL_MODEL, Side.AFTER, Monitor.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsAloneHaveNothingBetweenThem() {
        StringBuilder text = new StringBuilder("colour,size,class\n");
        for (int i = 0; i < 60; i++) {
            text.append(i % 2 == 0 ? "red," : "blue,").append(i % 3 == 0 ? "S," : "L,");
            text.append(i % 4 == 0 ? "yes\n" : "no\n");
        }
        Recipe plain = recipe(text.toString());
        Run run =
                run(
                        text.toString(),
                        plain.withPrepare(plain.prepare().withWords(Words.KEEP))
                                .withResample(plain.resample().withSampler("smote-n")));
        assertThat(new Plane(FIRST, SECOND).refusal(run, Question.TWO_COLUMNS).orElseThrow())
                .startsWith("No column is a number");
    }

    @Test
    void stopsWhenItIsNoLongerWanted() {
        Run run = run(CLOUDS, recipe(CLOUDS));
        PlaneModel model =
                PlaneModel.of(run, new Plane(A, B), Question.FULL_MODEL, Side.BEFORE, Monitor.NONE);
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                ScoreGrid.of(
                                        model,
                                        new Extent(0, 1, 0, 1),
                                        200,
                                        200,
                                        fraction -> asked.incrementAndGet() > 3))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(4);
    }

    private static Recipe recipe(String text) {
        return Recipes.initial(Fixtures.table(text));
    }

    private static Run run(String text, Recipe recipe) {
        Table table = Fixtures.table(text);
        return new Runner(table).run(recipe, Monitor.NONE);
    }

    private static double[][] said(Fitted fitted, Dataset rows) {
        return fitted.probabilities(rows, Monitor.NONE);
    }

    private static Dataset with(Dataset rows, int feature, Column column) {
        List<Column> features = new ArrayList<>(rows.features());
        features.set(feature, column);
        return rows.withFeatures(features).withScaling(rows.scaling());
    }

    private static double[] filled(int n, double value) {
        double[] values = new double[n];
        Arrays.fill(values, value);
        return values;
    }

    private static void assertClose(double[][] actual, double[][] expected) {
        assertThat(actual).hasSameDimensionsAs(expected);
        for (int c = 0; c < expected.length; c++) {
            assertThat(actual[c]).containsExactly(expected[c], ROUNDING);
        }
    }
}
