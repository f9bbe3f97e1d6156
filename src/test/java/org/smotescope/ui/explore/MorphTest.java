package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.smotescope.projection.ViewMethod;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.plot.Viewport;

class MorphTest {
    private static final Viewport OLD = new Viewport(-3, 5, -3, 3, 56, 40, 800, 400);
    private static final Viewport NEW = new Viewport(100, 900, 0, 50, 56, 60, 800, 380);

    private final Drawing from = Drawing.of(marks("rows", new double[] {1, 2}));
    private final Drawing to =
            new Drawing(
                    java.util.List.of(
                            marks("rows", new double[] {300, 700}),
                            marks("new", new double[] {400}),
                            Item.Ring.pointed(300, 10)));
    private final Morph morph = new Morph(from, OLD);

    @Test
    void beginsWhereTheRowsAreOnScreenAndEndsWithTheNewPicture() {
        Marks start = morph.at(0, to, NEW).marks().getFirst();
        for (int row = 0; row < 2; row++) {
            assertThat(NEW.toPixelX(start.x(row))).isCloseTo(OLD.toPixelX(row + 1), within(1e-9));
            assertThat((NEW.toPixelY(start.y(row)) - NEW.top()) / NEW.height())
                    .isCloseTo((OLD.toPixelY(0) - OLD.top()) / OLD.height(), within(1e-9));
        }
        assertThat(morph.at(1, to, NEW)).isSameAs(to);
    }

    @Test
    void halfWayIsHalfWayOnScreenAndActorsWait() {
        Drawing half = morph.at(0.5, to, NEW);
        Marks rows = half.marks().getFirst();
        assertThat(NEW.toPixelX(rows.x(1)))
                .isCloseTo((OLD.toPixelX(2) + NEW.toPixelX(700)) / 2, within(1e-9));
        assertThat(half.items()).hasSize(2).allMatch(Marks.class::isInstance);
        assertThat(half.marks().getLast())
                .as("nothing is known of where they were")
                .isSameAs(to.marks().getLast());
    }

    @Test
    void onlyRowsInSightAreCounted() {
        Drawing rows = Drawing.of(marks("rows", new double[] {300, 5_000}));
        assertThat(morph.hasAtMost(2, rows, NEW)).isTrue();
        assertThat(morph.hasAtMost(1, rows, NEW)).as("the second one was in sight").isFalse();
        Drawing far = Drawing.of(marks("rows", new double[] {1, 2_000}));
        assertThat(new Morph(far, OLD).hasAtMost(1, rows, NEW)).isTrue();
        assertThat(morph.hasAtMost(9, to, NEW)).as("rows that cannot move").isFalse();
    }

    @Test
    void fewRowsMoveAndManyFade() {
        Director before = Told.smote();
        Director next = directorOn(ViewMethod.LDA, before);
        Passage passage = new Passage(() -> {});
        passage.animatedProperty().set(true);
        passage.leave(before, next, from, OLD);
        assertThat(passage.leavingProperty().get()).isTrue();
        Drawing few = Drawing.of(marks("rows", new double[] {300, 700}));
        passage.arrive(few, NEW);
        assertThat(passage.oldProperty().get()).isZero();
        passage.advance(350);
        assertThat(passage.to(few, NEW).marks().getFirst().x(0))
                .isEqualTo(morph.at(Ease.of(0.5), few, NEW).marks().getFirst().x(0));
        passage.advance(349);
        assertThat(passage.underWayProperty().get()).isTrue();
        passage.advance(1);
        assertThat(passage.underWayProperty().get()).isFalse();
        assertThat(passage.to(few, NEW)).isSameAs(few);

        Drawing many = Drawing.of(marks("rows", new double[1_001]));
        passage.leave(before, next, many, OLD);
        passage.arrive(many, NEW);
        assertThat(passage.to(many, NEW)).isSameAs(many);
        assertThat(passage.oldProperty().get()).isEqualTo(1);
        passage.advance(50);
        assertThat(passage.oldProperty().get()).isEqualTo(0.75);
        passage.advance(150);
        assertThat(passage.oldProperty().get()).isZero();
        assertThat(passage.underWayProperty().get()).isFalse();
    }

    @Test
    void nothingMovesWhereTheRowsStayOrMotionIsReduced() {
        Director before = Told.smote();
        Passage passage = new Passage(() -> {});
        assertThat(passage.leave(before, directorOn(ViewMethod.LDA, before), from, OLD)).isFalse();
        passage.animatedProperty().set(true);
        assertThat(passage.leave(before, before, from, OLD)).isFalse();
        assertThat(passage.leave(before, Told.smote(), from, OLD)).as("another run").isFalse();
        assertThat(passage.leave(before, directorOn(ViewMethod.LDA, before), from, OLD)).isTrue();
        passage.finish();
        passage.arrive(to, NEW);
        assertThat(passage.underWayProperty().get()).isFalse();
    }

    private static Director directorOn(ViewMethod method, Director same) {
        return new Director(Told.on(method, same.sight().run()), Told.ROOM);
    }

    private static Marks marks(String layer, double[] xs) {
        byte[] kinds = new byte[xs.length];
        java.util.Arrays.fill(kinds, MarkKind.ofClass(0).code());
        return Marks.of(layer, xs, new double[xs.length], kinds, new byte[xs.length]);
    }
}
