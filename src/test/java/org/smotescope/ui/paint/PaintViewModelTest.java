package org.smotescope.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Monitor;
import org.smotescope.data.Role;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.paint.Painting.Dot;
import org.smotescope.ui.plot.Bounds;

class PaintViewModelTest {
    private final PaintViewModel model = new PaintViewModel(Painting.on(Canvas.EMPTY));

    private Painting painting() {
        return model.paintingProperty().get();
    }

    private void stroke(Brush brush, double x, double y, double toX, double toY) {
        model.brushProperty().set(brush);
        model.press(x, y);
        for (int i = 1; i <= 20; i++) {
            model.drag(x + (toX - x) * i / 20, y + (toY - y) * i / 20);
        }
        model.release();
    }

    @Test
    void putsOneRowOfTheChosenClass() {
        model.kindProperty().set(1);
        stroke(Brush.PUT, 2.00004, 3, 9, 9);

        assertThat(painting().dots()).containsExactly(new Dot(2, 3, 1));
    }

    @Test
    void spraysWithinTheSizeAndWithinTheCanvas() {
        model.sizeProperty().set(0.1);
        stroke(Brush.SPRAY, 0, 0, 5, 0);

        assertThat(painting().dots()).hasSizeGreaterThan(30);
        assertThat(painting().dots())
                .allMatch(dot -> dot.x() >= 0 && dot.x() <= 6 && dot.y() >= 0 && dot.y() <= 1);
    }

    @Test
    void erasesAndMovesWhatIsWithinTheSize() {
        model.sizeProperty().set(0.05);
        stroke(Brush.PUT, 2, 2, 2, 2);
        stroke(Brush.PUT, 2.3, 2, 2.3, 2);
        stroke(Brush.PUT, 8, 8, 8, 8);
        stroke(Brush.MOVE, 2, 2, 5, 6);
        assertThat(painting().dots())
                .containsExactly(new Dot(5, 6, 0), new Dot(5.3, 6, 0), new Dot(8, 8, 0));
        stroke(Brush.ERASE, 5, 6, 5, 6);
        assertThat(painting().dots()).containsExactly(new Dot(8, 8, 0));
    }

    @Test
    void everyStrokeIsOneStepThatIsUndoneAndRedone() {
        stroke(Brush.SPRAY, 2, 2, 6, 6);
        Painting first = painting();
        stroke(Brush.ERASE, 2, 2, 3, 3);
        Painting second = painting();
        model.clear();
        model.undo();
        assertThat(painting()).isEqualTo(second);
        model.undo();
        assertThat(painting()).isEqualTo(first);
        model.undo();
        assertThat(painting().dots()).isEmpty();
        assertThat(model.canUndoProperty().get()).isFalse();
        model.redo();
        assertThat(painting()).isEqualTo(first);
        stroke(Brush.PUT, 1, 1, 1, 1);
        assertThat(model.canRedoProperty().get()).isFalse();
    }

    @Test
    void anotherBrushIsForTheNextGesture() {
        stroke(Brush.PUT, 8, 8, 8, 8);
        model.brushProperty().set(Brush.SPRAY);
        model.press(2, 2);
        model.drag(3, 2);
        Painting half = painting();
        model.brushProperty().set(Brush.MOVE);
        model.drag(4, 2);
        model.release();
        assertThat(painting().dots()).hasSizeGreaterThan(half.dots().size());
        model.undo();
        assertThat(painting().dots()).containsExactly(new Dot(8, 8, 0));
    }

    @Test
    void aGestureThatIsCutShortIsAStepToo() {
        model.brushProperty().set(Brush.PUT);
        model.press(2, 2);
        model.press(3, 3);
        model.clear();
        model.release();
        assertThat(painting().dots()).isEmpty();
        model.undo();
        assertThat(painting().dots()).hasSize(2);
        model.undo();
        assertThat(painting().dots()).containsExactly(new Dot(2, 2, 0));
        model.undo();
        assertThat(model.canUndoProperty().get()).isFalse();
    }

    /// The same number in a whole column leaves room to paint beside it.
    @ParameterizedTest
    @ValueSource(strings = {"5.0", "0", "-123456789", "1e-12"})
    void aConstantColumnCanBePaintedOn(String constant) {
        StringBuilder csv = new StringBuilder("x,y,class\n");
        for (int i = 0; i < 40; i++) {
            csv.append(constant).append(',').append(i * 0.37).append(i % 4 == 0 ? ",b\n" : ",a\n");
        }
        LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
        workspace.open(CsvSource.ofBytes("c.csv", csv.toString().getBytes(StandardCharsets.UTF_8)));
        workspace.change(
                recipe ->
                        recipe.withData(
                                recipe.data().withColumn("x", new ColumnPlan(Role.FEATURE, null))));
        Painting begun = Beginning.of(workspace.run().get()).orElseThrow();
        Bounds bounds = begun.canvas().bounds();
        PaintViewModel on = new PaintViewModel(begun);
        double right = bounds.minX() + 0.75 * (bounds.maxX() - bounds.minX());

        on.brushProperty().set(Brush.PUT);
        on.press(right, 5);
        on.release();
        Dot put = on.paintingProperty().get().dots().getLast();
        assertThat(put.x()).isGreaterThan(Double.parseDouble(constant)).isLessThan(bounds.maxX());

        on.brushProperty().set(Brush.ERASE);
        on.press(right, 5);
        on.release();
        assertThat(on.paintingProperty().get()).isEqualTo(begun);
    }

    @Test
    void neverTakesMoreThanTheMost() {
        Painting full = painting().with(Collections.nCopies(Painting.MOST + 7, new Dot(1, 1, 0)));

        assertThat(full.dots()).hasSize(Painting.MOST);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(model.missing()).isEqualTo("Paint at least 4 rows of majority: there are 0.");
        stroke(Brush.SPRAY, 2, 2, 6, 6);
        model.kindProperty().set(1);
        stroke(Brush.PUT, 2, 2, 2, 2);
        assertThat(model.missing()).isEqualTo("Paint at least 4 rows of minority: there are 1.");
        stroke(Brush.SPRAY, 2, 2, 6, 6);
        assertThat(model.missing()).isEmpty();
    }

    @Test
    void hostileNamesSurviveTheFile() {
        Canvas canvas =
                new Canvas(
                        "a,b", "say \"x\"", "t\nu", List.of("=1", "b,c"), new Bounds(0, 1, 0, 1));
        Painting rows =
                Painting.on(canvas).with(List.of(new Dot(0.25, 0.5, 0), new Dot(0.75, 1, 1)));
        Table table =
                CsvReader.read(
                        CsvSource.ofBytes("p.csv", rows.csv().getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.guess(),
                        Monitor.NONE);

        assertThat(table.columns())
                .extracting(column -> column.name())
                .containsExactly("a,b", "say \"x\"", "t\nu");
        assertThat(table.rows()).isEqualTo(2);
    }

    @Test
    void beginsWithTheRowsOfTheOpenFileInItsOrder() {
        LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
        workspace.open(Samples.source("two-moons.csv"));
        Painting begun = Beginning.of(workspace.run().get()).orElseThrow();

        assertThat(begun.dots()).hasSize(workspace.table().get().rows());
        assertThat(begun.canvas().across()).isEqualTo("x");
        assertThat(begun.count(0)).isGreaterThan(begun.count(1));
        assertThat(begun.dots())
                .allMatch(
                        dot ->
                                dot.x() > begun.canvas().bounds().minX()
                                        && dot.x() < begun.canvas().bounds().maxX());
        workspace.open(Samples.source("pump-failures.csv"));
        assertThat(Beginning.of(workspace.run().get())).isEmpty();
    }
}
