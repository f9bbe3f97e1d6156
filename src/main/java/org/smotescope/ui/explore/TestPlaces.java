package org.smotescope.ui.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.projection.Positions;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Marks;

/// Where the test rows lie on the axes of a sight, which were fitted on training rows: nothing is
/// learnt from test rows. Not to be written to.
///
/// @param classes the look of each row's class
record TestPlaces(Sight sight, double[] xs, double[] ys, byte[] classes) {

    static TestPlaces of(Sight sight) {
        Dataset test = sight.run().prepared().test();
        Positions places = sight.placing().test(sight.run().prepared());
        byte[] classes = new byte[test.size()];
        for (int row = 0; row < classes.length; row++) {
            classes[row] = Marks.classCode(sight.order().look(test.classes().code(row)));
        }
        return new TestPlaces(sight, places.across(), places.up(), classes);
    }

    /// All of them, as the rows that are put away.
    Marks hollow() {
        return Marks.of(TestSpot.TEST, xs, ys, kinds(MarkKind::hollow), classes);
    }

    /// Some of them, filled as rows that were judged wrong are.
    Marks filled(BitSet rows) {
        return Marks.of(
                TestSpot.TEST,
                xs,
                ys,
                kinds(UnaryOperator.identity()),
                classes,
                rows.stream().toArray());
    }

    /// All but some of them, in grey.
    Marks greyBut(BitSet rows) {
        int[] others = IntStream.range(0, classes.length).filter(row -> !rows.get(row)).toArray();
        return Marks.of(TestSpot.TEST, xs, ys, kinds(MarkKind::dimmed), classes, others);
    }

    private byte[] kinds(UnaryOperator<MarkKind> style) {
        byte[] byLook = new byte[sight.order().size()];
        for (int look = 0; look < byLook.length; look++) {
            byLook[look] = style.apply(MarkKind.ofClass(look)).code();
        }
        byte[] kinds = Arrays.copyOf(classes, classes.length);
        for (int row = 0; row < kinds.length; row++) {
            kinds[row] = byLook[classes[row]];
        }
        return kinds;
    }
}
