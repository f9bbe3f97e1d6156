package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.boundary.Question;
import org.smotescope.experiment.boundary.Side;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.rows.RowWords;
import org.smotescope.ui.selection.CellRows;

/// The test rows of a cell, in colour among all other rows in grey. They are placed on axes that
/// were fitted on training rows; nothing is learnt from them.
final class TestSpot {
    /// Layer of the test rows.
    static final String TEST = "test";

    private @Nullable TestPlaces placed;

    /// The model that judged the chosen rows, at its threshold.
    static BoundaryAsked asked(CellRows rows, Run run, Sight sight, Question question) {
        Side side =
                switch (rows.cell().model()) {
                    case BEFORE -> Side.BEFORE;
                    case AFTER -> Side.AFTER;
                };
        return BoundaryAsked.of(run, sight, question, side).withThreshold(rows.threshold());
    }

    /// All rows that are there, seen from afar.
    Frame frame(CellRows rows, Director now) {
        TestPlaces places = placed(now);
        List<Item> items = new ArrayList<>(now.greyRows());
        items.add(grey(places, rows));
        items.add(marks(places, rows));
        Frame rest = now.rest();
        return new Frame(
                new Caption(rows.sentence() + ".", "Other rows in grey. Esc lets go."),
                new Drawing(items),
                now.home(),
                rest.done(),
                rest.moment());
    }

    /// The other test rows.
    private static Marks grey(TestPlaces places, CellRows rows) {
        BitSet chosen = new BitSet();
        rows.rows().stream().forEach(chosen::set);
        return places.greyBut(chosen);
    }

    /// The chosen rows: filled where they were judged wrong, hollow where right.
    private static Marks marks(TestPlaces places, CellRows rows) {
        byte[] kinds = new byte[places.classes().length];
        for (int i = 0; i < rows.rows().size(); i++) {
            int row = rows.rows().get(i);
            MarkKind kind = MarkKind.ofClass(places.classes()[row]);
            kinds[row] = (rows.isRight(i) ? kind.hollow() : kind).code();
        }
        return Marks.of(
                TEST, places.xs(), places.ys(), kinds, places.classes(), rows.rows().toArray());
    }

    private TestPlaces placed(Director now) {
        TestPlaces known = placed;
        if (known == null || known.sight() != now.sight()) {
            known = TestPlaces.of(now.sight());
            placed = known;
        }
        return known;
    }

    static List<LegendLine> legend(CellRows rows, Director now) {
        int look = now.sight().order().look(rows.cell().actual());
        long right = IntStream.range(0, rows.rows().size()).filter(rows::isRight).count();
        long wrong = rows.rows().size() - right;
        String name = "test rows, " + rows.name(rows.cell().actual());
        List<LegendLine> lines = new ArrayList<>();
        if (right > 0) {
            lines.add(
                    new LegendLine(
                            Sign.TEST_RIGHT,
                            look,
                            name + ", judged right " + Figures.count(right)));
        }
        if (wrong > 0) {
            lines.add(
                    new LegendLine(
                            Sign.ROW, look, name + ", judged wrong " + Figures.count(wrong)));
        }
        lines.add(new LegendLine(Sign.OTHERS, 0, "other rows, in grey"));
        return lines;
    }

    static Inspection inspection(CellRows rows, Director now) {
        int look = now.sight().order().look(rows.cell().actual());
        List<Inspection.Fact> facts = new ArrayList<>();
        facts.add(fact("actual", rows.name(rows.cell().actual())));
        rows.cell().called().ifPresent(code -> facts.add(fact("predicted", rows.name(code))));
        facts.add(fact("model", rows.cell().model().word() + " resampling"));
        if (rows.run().isBinary()) {
            facts.add(fact("threshold", Figures.value(rows.threshold())));
        }
        return Inspection.of(
                        new Inspection.Title(
                                Sign.ROW,
                                look,
                                Figures.count(rows.rows().size(), "test row"),
                                "chosen"))
                .withFacts(facts)
                .withWords(
                        List.of(
                                "Test rows were put away before anything was learnt. They lie on"
                                        + " axes that were fitted on training rows."))
                .withHints(List.of("T in the plot lists the rows. Esc lets go of them."));
    }

    private static Inspection.Fact fact(String name, String value) {
        return new Inspection.Fact(Sign.NONE, name, value, "");
    }

    /// What the pointer is told about a test row.
    static List<String> describe(@Nullable CellRows rows, Director now, RowId row) {
        Dataset test = now.sight().run().prepared().test();
        List<String> lines = new ArrayList<>();
        int actual = test.classes().code(row.row());
        lines.add("row " + (test.fileRow(row.row()) + 1) + " · test row");
        int position = rows == null ? -1 : Arrays.binarySearch(rows.rows().toArray(), row.row());
        lines.add("actual " + RowWords.className(test.classes(), actual).words());
        if (rows != null && position >= 0) {
            lines.add("predicted " + rows.name(rows.answers().get(position)));
            lines.add("score " + Figures.fixed(rows.score(position), 3));
        }
        return List.copyOf(lines);
    }
}
