package org.smotescope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StratifiedSplitTest {
    static List<JsonNode> cases() throws IOException {
        try (InputStream in =
                StratifiedSplitTest.class.getResourceAsStream("/golden/split/split.json")) {
            List<JsonNode> cases = new ArrayList<>();
            new ObjectMapper().readTree(in).get("cases").forEach(cases::add);
            assertThat(cases).hasSize(80);
            return cases;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasTheSizesOfTheReference(JsonNode reference) {
        int[] counts = counts(reference.get("counts"));
        Dataset dataset = Made.ofCounts(counts);
        if (reference.get("kind").asText().equals("train_test")) {
            checkSplit(reference, dataset);
        } else {
            checkFolds(reference, dataset, counts);
        }
    }

    private static void checkSplit(JsonNode reference, Dataset dataset) {
        double share = reference.get("test_size").asDouble();
        if (reference.has("error")) {
            assertThatThrownBy(() -> StratifiedSplit.split(dataset, share, 1))
                    .isInstanceOf(DataProblem.class);
            return;
        }
        Split split = StratifiedSplit.split(dataset, share, 1);
        assertThat(split.train()).hasSize(reference.get("n_train").asInt());
        assertThat(split.test()).hasSize(reference.get("n_test").asInt());
        List<int[]> allowed =
                StreamSupport.stream(reference.get("test_counts_any_of").spliterator(), false)
                        .map(StratifiedSplitTest::counts)
                        .toList();
        int[] found = dataset.select(split.test()).classes().counts();
        assertThat(allowed).anySatisfy(counts -> assertThat(found).isEqualTo(counts));
    }

    private static void checkFolds(JsonNode reference, Dataset dataset, int[] counts) {
        int folds = reference.get("folds").asInt();
        boolean tooFew = false;
        for (int count : counts) {
            tooFew |= count < folds;
        }
        if (tooFew) {
            // The reference only warns, and makes folds without rows of the class.
            assertThatThrownBy(() -> StratifiedFolds.folds(dataset, folds, 1))
                    .isInstanceOf(DataProblem.class);
            return;
        }
        // Which fold gets the odd row depends in the reference on the order of the rows.
        List<Split> splits = StratifiedFolds.folds(dataset, folds, 1);
        for (int c = 0; c < counts.length; c++) {
            int label = c;
            int[] found =
                    splits.stream()
                            .mapToInt(s -> dataset.select(s.test()).classes().counts()[label])
                            .sorted()
                            .toArray();
            int[] expected =
                    StreamSupport.stream(reference.get("fold_test_counts").spliterator(), false)
                            .mapToInt(fold -> counts(fold)[label])
                            .sorted()
                            .toArray();
            assertThat(found).isEqualTo(expected);
        }
        assertThat(splits.stream().mapToInt(split -> split.test().length).sorted().toArray())
                .isEqualTo(
                        StreamSupport.stream(reference.get("fold_test_counts").spliterator(), false)
                                .mapToInt(fold -> java.util.Arrays.stream(counts(fold)).sum())
                                .sorted()
                                .toArray());
    }

    private static int[] counts(JsonNode byLabel) {
        return StreamSupport.stream(byLabel.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    @Test
    void doesNotDependOnTheOrderOfTheRows() {
        Dataset dataset = Made.ofCounts(80, 25, 9);
        int[] backwards = new int[dataset.size()];
        for (int i = 0; i < backwards.length; i++) {
            backwards[i] = backwards.length - 1 - i;
        }
        Dataset turned = dataset.select(backwards);

        assertThat(fileRows(turned, StratifiedSplit.split(turned, 0.3, 42).test()))
                .isEqualTo(fileRows(dataset, StratifiedSplit.split(dataset, 0.3, 42).test()));
        assertThat(fileRows(turned, StratifiedFolds.folds(turned, 4, 42).get(1).test()))
                .isEqualTo(fileRows(dataset, StratifiedFolds.folds(dataset, 4, 42).get(1).test()));
    }

    @Test
    void anotherSeedTestsOtherRowsAndEveryRowHasItsTurn() {
        Dataset dataset = Made.ofCounts(40, 10);
        Set<Integer> tested = new TreeSet<>();
        for (long seed = 0; seed < 60; seed++) {
            tested.addAll(fileRows(dataset, StratifiedSplit.split(dataset, 0.2, seed).test()));
        }

        assertThat(tested).hasSize(50);
        assertThat(StratifiedSplit.split(dataset, 0.2, 1).test())
                .isNotEqualTo(StratifiedSplit.split(dataset, 0.2, 2).test())
                .isSorted();
    }

    @Test
    void everyRowTestsInOneFold() {
        Dataset dataset = Made.ofCounts(31, 12);
        List<Integer> tested = new ArrayList<>();
        for (Split split : StratifiedFolds.folds(dataset, 5, 7)) {
            assertThat(split.train().length + split.test().length).isEqualTo(43);
            tested.addAll(fileRows(dataset, split.test()));
        }

        assertThat(tested).hasSize(43).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatCannotBeSplit() {
        assertThatThrownBy(() -> StratifiedSplit.split(Made.ofCounts(30, 1), 0.3, 1))
                .hasMessage(
                        "class 1 has only 1 row, so it cannot both train and test: add rows of"
                                + " this class, or choose another target");
        assertThatThrownBy(() -> StratifiedSplit.split(Made.ofCounts(4, 4, 4), 0.1, 1))
                .hasMessage("the test part has 2 rows for 3 classes: choose a larger test share");
        assertThatThrownBy(() -> StratifiedFolds.folds(Made.ofCounts(30, 3), 5, 1))
                .hasMessage("class 1 has 3 rows, fewer than the 5 folds: use 3 folds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StratifiedSplit.split(Made.ofCounts(3, 3), 1.0, 1))
                .withMessage("test share must be in (0, 1): 1.0");
    }

    @Test
    void takesASplitFromAColumn() {
        CategoricalColumn column = Made.words("part", "train", "Test", "train");

        Split split = Split.byColumn(column, row -> Places.UNKNOWN.of(row, "part"));

        assertThat(split.train()).containsExactly(0, 2);
        assertThat(split.test()).containsExactly(1);
        assertThatThrownBy(
                        () ->
                                Split.byColumn(
                                        Made.words("part", "train", "dev"),
                                        row -> new DataProblem.Place("f.csv", row + 2L, "part")))
                .hasMessage(
                        "f.csv, line 3, column part: the split must be train or test, not \"dev\":"
                                + " write train or test into the cell");
    }

    private static Set<Integer> fileRows(Dataset dataset, int[] rows) {
        Set<Integer> fileRows = new TreeSet<>();
        for (int row : rows) {
            fileRows.add(dataset.fileRow(row));
        }
        return fileRows;
    }
}
