package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Table;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.sampling.Resampling;

class RemovedCsvTest {
    private static final String FILE =
            "id;x;z;kind\np;0,5;1,1;a\nq;1,5;2,1;a\nr;2,5;3,1;b\ns;3,5;4,1;b\nt;4,5;5,1;b\n";

    @TempDir private Path folder;

    private List<String> written(Table table, Removed... removed) throws IOException {
        Recipe recipe =
                Recipes.initial(table)
                        .withData(
                                new DataPlan(table.name(), table.sha256(), "kind", null, Map.of()));
        Dataset source = Datasets.of(table, Schemas.resolve(table, recipe));
        Origins added = new OriginsBuilder().interpolated(0, 1, 0, 0.5).copied(1).build();
        Resampling resampling =
                new Resampling(
                        source, new int[] {0, 1}, added, List.of(removed), List.of(), List.of());
        Path file = folder.resolve("removed.csv");
        RemovedCsv.write(
                table, Schemas.resolve(table, recipe), resampling, file, null, Monitor.NONE);
        return Files.readAllLines(file);
    }

    @Test
    void rowsOfTheFileStandAsTheyWereAndBeforeAddedOnes() throws IOException {
        assertThat(
                        written(
                                Fixtures.table(FILE),
                                new Removed(~1, new Reason.NotDrawn()),
                                new Removed(~0, new Reason.Linked(2)),
                                new Removed(4, new Reason.Linked(~0)),
                                new Removed(2, new Reason.NotDrawn())))
                .containsExactly(
                        "id;x;z;kind;_row;_removed;_partners;_reason",
                        "r;2,5;3,1;b;3;not drawn;;The draw kept other rows of class b.",
                        "t;4,5;5,1;b;5;Tomek link;new 1;"
                                + "It and new row 1 (class a) are each other's nearest row.",
                        ";1;1,6;a;new 1;Tomek link;3;"
                                + "It and row 3 (class b) are each other's nearest row.",
                        "q;1,5;2,1;a;new 2;not drawn;;The draw kept other rows of class a.");
    }

    @Test
    void everyReasonIsASentenceAndNamesItsRows() throws IOException {
        List<String> lines =
                written(
                        Fixtures.table(FILE + FILE.substring(FILE.indexOf('p'))),
                        new Removed(0, new Reason.Outvoted(Ints.of(2, 1, ~0), 1)),
                        new Removed(1, new Reason.Outvoted(Ints.of(2, 0, 3), 2)),
                        new Removed(2, new Reason.Recognised(Ints.of(3))),
                        new Removed(3, new Reason.Recognised(Ints.of(2, 4))),
                        new Removed(4, new Reason.Misleading(0)),
                        new Removed(5, new Reason.Ranked(12.5, 3.25)),
                        new Removed(6, new Reason.Ranked(12.5, Double.NaN)),
                        new Removed(7, new Reason.NoCandidate()),
                        new Removed(8, new Reason.Hard(0.125, 0.5)),
                        new Removed(9, new Reason.Merged(~1)));
        assertThat(lines.subList(1, 11))
                .extracting(line -> line.split(";", 6)[5])
                .containsExactly(
                        "contradicted;3 2 new 1;"
                                + "1 of its 3 nearest rows is not of class a: row 3.",
                        "contradicted;3 1 4;2 of its 3 nearest rows are not of class a: row 3,"
                                + " row 4. Found in pass 2.",
                        "told by others;4;Its nearest kept row tells its class already: row 4.",
                        "told by others;3 5;"
                                + "Its nearest kept rows tell its class already: row 3, row 5.",
                        "misleads;1;"
                                + "It is one of the nearest rows that get row 1 (class a) wrong.",
                        "scored worse;;Its distances to rows of the smallest class add up to"
                                + " 12.5000, those of the last row kept to 3.25000.",
                        "scored worse;;\"Its distances to rows of the smallest class add up to"
                                + " 12.5000; no row was kept.\"",
                        "no candidate;;It is among the nearest rows of no row of the smallest class.",
                        "too hard;;\"A forest that has not seen it gives its class a probability of"
                                + " 0.125000; the last row kept has 0.500000.\"",
                        "merged;new 2;It is merged into new row 2, the mean of its cluster.");
    }

    @Test
    void whereNoRowWasRemovedOnlyTheNamesAreWritten() throws IOException {
        assertThat(written(Fixtures.table(FILE)))
                .containsExactly("id;x;z;kind;_row;_removed;_partners;_reason");
    }

    @Test
    void aColumnWithTheNameOfAFurtherOneIsRefused() {
        Table table = Fixtures.table(FILE.replace("id;", "_reason;"));
        assertThatThrownBy(() -> written(table))
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining("already has a column _reason");
        assertThat(folder).isEmptyDirectory();
    }
}
