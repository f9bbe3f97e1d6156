package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.NumericColumn;
import org.smotescope.sampling.Removed.Reason;

/// Two steps told as one, over four rows: 0 and 1 are major, 2 and 3 minor.
class CompositionTest {
    private static final NumericColumn X = NumericColumn.of("x", new double[] {0, 1, 10, 20});
    private static final CategoricalColumn WORD =
            CategoricalColumn.of("word", new int[] {0, 1, 2, -1}, List.of("a", "b", "c"));
    private static final Dataset ROWS =
            Dataset.of(
                    List.<Column>of(X, WORD),
                    new Classes("class", List.of("major", "minor"), new int[] {0, 0, 1, 1}),
                    new long[] {11, 12, 13, 14});

    /// Rows 0 1 2 3, then 15 (half way from 2 to 3) and 10 (a copy of 2).
    private static Resampling grown() {
        Origins added = new OriginsBuilder().interpolated(2, 3, 0, 0.5).copied(2).build();
        return Resampling.adding(
                ROWS,
                added,
                List.of(new Evidence.RowTypes(1, 1, Ints.of(2, 3), Ints.of(0, 1))),
                List.of(Note.info("grown")));
    }

    private static Resampling next(
            Resampling first, int[] references, Origins added, List<Removed> removed) {
        return first.then(
                new Resampling(
                        first.dataset(),
                        references,
                        added,
                        removed,
                        List.of(
                                new Evidence.Weights(
                                        1, 2, Ints.of(4, 5), Ints.of(1, 2), Ints.of(1, 0))),
                        List.of(Note.info("next"))));
    }

    @Test
    void rowsOfTheSecondStepAreToldInRowsOfTheSource() {
        Resampling both =
                next(
                        grown(),
                        new int[] {5, 4, 3, 0},
                        Origins.none(),
                        List.of(
                                new Removed(1, new Reason.Linked(4)),
                                new Removed(2, new Reason.Outvoted(Ints.of(5, 0), 2))));
        assertThat(both.source()).isSameAs(ROWS);
        assertThat(both.size()).isEqualTo(4);
        assertThat(both.reference(0)).isEqualTo(~1);
        assertThat(both.reference(1)).isEqualTo(~0);
        assertThat(both.reference(2)).isEqualTo(3);
        assertThat(both.reference(3)).isZero();
        assertThat(both.removed())
                .containsExactly(
                        new Removed(1, new Reason.Linked(~0)),
                        new Removed(2, new Reason.Outvoted(Ints.of(~1, 0), 2)));
        assertThat(both.origin(0)).isEqualTo(new Origin.Copied(2));
        assertThat(both.origin(1)).isEqualTo(new Origin.Interpolated(2, 3, 0, 0.5));
        assertThat(both.origin(3)).isEqualTo(new Origin.Original(0));
    }

    @Test
    void notesAndEvidenceOfBothStepsAreKeptInOrder() {
        Resampling both = next(grown(), new int[] {0}, Origins.none(), List.of());
        assertThat(both.notes()).containsExactly(Note.info("grown"), Note.info("next"));
        assertThat(both.evidence())
                .containsExactly(
                        new Evidence.RowTypes(1, 1, Ints.of(2, 3), Ints.of(0, 1)),
                        new Evidence.Weights(1, 2, Ints.of(~0, ~1), Ints.of(1, 2), Ints.of(1, 0)));
    }

    @Test
    void anAddedRowMayComeFromAnAddedRow() {
        Origins more =
                new OriginsBuilder()
                        .centroid(Ints.of(4, 5, 3))
                        .shortened(4, 0, 1, 0.5, 0.5)
                        .voted(5, 4, 0, 0.25, Ints.of(5, 3), Ints.of(1))
                        .jittered(4, new double[] {0.125, 0.0})
                        .build();
        Resampling both = next(grown(), new int[] {~0, ~1, ~2, ~3}, more, List.of());
        assertThat(both.origin(0)).isEqualTo(new Origin.Centroid(Ints.of(~0, ~1, 3)));
        assertThat(both.origin(1)).isEqualTo(new Origin.Shortened(~0, 0, 1, 0.5, 0.5));
        assertThat(both.origin(2))
                .isEqualTo(new Origin.Voted(~1, ~0, 0, 0.25, Ints.of(~1, 3), Ints.of(1)));
        assertThat(both.origin(3)).isEqualTo(new Origin.Jittered(~0, List.of(0.125, 0.0)));
        Dataset made = both.dataset();
        NumericColumn x = (NumericColumn) made.features().getFirst();
        assertThat(x.get(0)).isEqualTo(15.0);
        assertThat(x.get(1)).isEqualTo(15.0 - 0.5 * (0.5 * 15.0));
        assertThat(x.get(2)).isEqualTo(10.0 + 0.25 * 5.0);
        assertThat(x.get(3)).isEqualTo(15.125);
        assertThat(made.classes().codes()).containsExactly(1, 1, 1, 1);
        assertThat(both.classOfAdded(4)).isEqualTo(1);
        assertThat(made.rowKeys()).doesNotHaveDuplicates();
    }

    @Test
    void wordsAreVotedOrThoseOfTheBase() {
        Origins more =
                new OriginsBuilder()
                        .voted(5, 4, 0, 0.25, Ints.of(5, 3), Ints.of(1))
                        .copied(4)
                        .voted(4, 4, 0, 0.0, Ints.of(4), Ints.of(-1))
                        .build();
        Resampling both = next(grown(), new int[] {~0, ~1, ~2}, more, List.of());
        CategoricalColumn words = (CategoricalColumn) both.dataset().features().get(1);
        assertThat(words.get(0)).isEqualTo("b");
        assertThat(words.get(1)).isEqualTo("c");
        assertThat(words.get(2)).isNull();
        assertThat(both.codeOfAdded(2, WORD, 1)).isEqualTo(1);
    }

    @Test
    void removedReasonsOfEveryKindAreRenumbered() {
        Resampling both =
                next(
                        grown(),
                        new int[] {0},
                        new OriginsBuilder().centroid(Ints.of(4, 2)).build(),
                        List.of(
                                new Removed(4, new Reason.Merged(~0)),
                                new Removed(5, new Reason.Recognised(Ints.of(4))),
                                new Removed(3, new Reason.Misleading(5)),
                                new Removed(2, new Reason.Ranked(1.5, 2.5)),
                                new Removed(1, new Reason.NoCandidate())));
        assertThat(both.removed())
                .containsExactly(
                        new Removed(~0, new Reason.Merged(~2)),
                        new Removed(~1, new Reason.Recognised(Ints.of(~0))),
                        new Removed(3, new Reason.Misleading(~1)),
                        new Removed(2, new Reason.Ranked(1.5, 2.5)),
                        new Removed(1, new Reason.NoCandidate()));
    }

    @Test
    void aReferenceWithoutARowIsRefused() {
        for (int reference : new int[] {4, ~2}) {
            assertThatThrownBy(
                            () ->
                                    new Resampling(
                                            ROWS,
                                            new int[] {reference},
                                            grown().added(),
                                            List.of(),
                                            List.of(),
                                            List.of()))
                    .hasMessage("no such row: " + reference);
        }
    }
}
