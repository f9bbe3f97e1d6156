package org.smotescope.ui.explore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.explore.Inspection.Choice;
import org.smotescope.ui.explore.Inspection.Fact;
import org.smotescope.ui.plot.RowId;

class InspectorTest {
    private final Director director = Told.smote();
    private final Run run = director.sight().run();
    private final Inspector inspector = new Inspector(director.sight(), director.words());
    private final Origin.Interpolated origin =
            (Origin.Interpolated) run.resampling().added().get(0);

    @Test
    void aNewRowNamesItsTwoRowsAndItsGap() {
        Inspection made = inspector.made(0, NewRowText.Progress.BEING_MADE);
        assertThat(made.title().words()).isEqualTo("New row 1 of 112");
        assertThat(made.title().state()).isEqualTo("being made");
        assertThat(made.facts()).extracting(Fact::name).containsExactly("base", "neighbour", "gap");
        assertThat(made.facts().get(1).extra()).isEqualTo("rank " + (origin.rank() + 1) + " of 5");
        assertThat(made.facts().get(2).value()).hasSize(6).startsWith("0.");
        assertThat(made.facts().get(2).extra()).isEqualTo("seed 1386");
        assertThat(made.gap()).hasValue(origin.gap());
    }

    @Test
    void everyColumnShowsItsArithmeticInTheDecimalsOfTheFile() {
        Inspection made = inspector.made(0, NewRowText.Progress.MADE);
        var line = requireNonNull(made.columns()).lines().getFirst();
        assertThat(line.name()).isEqualTo("a");
        assertThat(line.result()).matches("−?\\d\\.\\d{5}");
        assertThat(line.arithmetic())
                .matches(
                        "−?\\d\\.\\d{4} \\+ 0\\.\\d{4} × \\(−?\\d\\.\\d{4} − \\(?−?\\d\\.\\d{4}\\)?\\)");
    }

    @Test
    void thePickedNeighbourIsOneOfTheNearest() {
        Inspection made = inspector.made(0, NewRowText.Progress.MADE);
        Inspection.Nearest nearest = requireNonNull(made.nearest());
        assertThat(nearest.title()).isEqualTo("Its 5 nearest failed rows");
        assertThat(nearest.hint()).isEqualTo("distance in all 3 columns, scaled");
        assertThat(nearest.lines())
                .filteredOn(near -> near.choice() == Choice.PICKED)
                .singleElement()
                .satisfies(
                        near ->
                                assertThat(near.row())
                                        .isEqualTo(new RowId("rows", origin.neighbour())));
    }

    @Test
    void theCheckHoldsForEveryRowOfEverySampler() {
        for (String shrinkage : new String[] {"", "none", "1"}) {
            Director each =
                    shrinkage.isEmpty()
                            ? director
                            : Told.director(
                                    plan ->
                                            plan.withSampler("random-over")
                                                    .withSetting("shrinkage", shrinkage));
            Run of = each.sight().run();
            Dataset exported = of.resampling().dataset();
            for (int i = 0; i < each.sight().added(); i++) {
                assertThat(Recomputed.isSame(of, i)).isTrue();
                Origin from = of.resampling().added().get(i);
                for (int j = 0; j < exported.features().size(); j++) {
                    NumericColumn column = (NumericColumn) exported.features().get(j);
                    NumericColumn train = (NumericColumn) of.prepared().train().features().get(j);
                    assertThat(column.get(of.prepared().train().size() + i))
                            .isEqualTo(Recomputed.value(from, train, j));
                }
            }
        }
    }

    @Test
    void aCopyIsComparedWithItsBase() {
        Director copies = Told.director(plan -> plan.withSampler("random-over"));
        Inspection made =
                new Inspector(copies.sight(), copies.words()).made(5, NewRowText.Progress.MADE);
        assertThat(made.check()).startsWith("Compared with the base");
        assertThat(made.nearest()).isNull();
        assertThat(made.gap()).isEmpty();
    }

    @Test
    void aSmallClassRowListsItsChildren() {
        Inspection row = inspector.original(origin.base());
        assertThat(row.nearest()).isNotNull();
        Inspection.Children children = requireNonNull(row.children());
        assertThat(children.rows()).first().extracting(c -> c.row()).isEqualTo(new RowId("new", 0));
        assertThat(children.title()).endsWith("new rows start here");
    }

    @Test
    void aLargeClassRowHasValuesOnly() {
        int majority = run.prepared().train().classes().rowsOf(0)[0];
        Inspection row = inspector.original(majority);
        assertThat(row.columns()).isNotNull();
        assertThat(row.nearest()).isNull();
        assertThat(row.children()).isNull();
    }

    @Test
    void aRemovedRowSaysSo() {
        Director removing = Told.director(plan -> plan.withSampler("random-under"));
        int gone = removing.sight().run().resampling().removed().getFirst().row();
        Inspection row = new Inspector(removing.sight(), removing.words()).original(gone);
        assertThat(row.title().state()).isEqualTo("removed");
    }

    @Test
    void allRowsAreAccountedFor() {
        Inspection all = inspector.overview();
        assertThat(all.title().words()).isEqualTo("What was asked, what was made");
        assertThat(all.facts())
                .extracting(fact -> fact.name() + " " + fact.value() + " " + fact.extra())
                .containsExactly(
                        "asked 112 ",
                        "made 112 ",
                        "bases used 28 of 28",
                        "new rows per base 4.0 on average");
        assertThat(all.hints().getFirst()).isEqualTo("Click a ◇ to see the two rows it came from.");
    }
}
