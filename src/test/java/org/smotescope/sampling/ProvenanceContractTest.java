package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.NumericColumn;
import org.smotescope.sampling.SamplerCases.Case;
import org.smotescope.support.Runs;

/// What every sampler says of where a row comes from: each value follows from it.
class ProvenanceContractTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.OVER)
    void originalsComeFirstAndAreUnchanged(Case c) {
        Resampling result = c.run();
        Dataset made = result.dataset();
        assertThat(result.removed()).isEmpty();
        for (int row = 0; row < c.dataset().size(); row++) {
            assertThat(result.reference(row)).isEqualTo(row);
            assertThat(result.origin(row)).isEqualTo(new Origin.Original(row));
            assertThat(made.fileRow(row)).isEqualTo(row);
            assertThat(made.classes().code(row)).isEqualTo(c.dataset().classes().code(row));
            assertThat(Written.values(made, row)).isEqualTo(Written.values(c.dataset(), row));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.CASES)
    void everyAddedValueFollowsFromItsOrigin(Case c) {
        Resampling result = c.run();
        Dataset made = result.dataset();
        for (int i = 0; i < result.size(); i++) {
            List<Object> expected = new ArrayList<>();
            for (int j = 0; j < c.dataset().features().size(); j++) {
                expected.add(
                        switch (c.dataset().features().get(j)) {
                            case NumericColumn numbers ->
                                    recomputed(
                                            c.dataset(), result, result.reference(i), numbers, j);
                            case CategoricalColumn words ->
                                    word(c.dataset(), result, result.reference(i), words);
                        });
            }
            assertThat(Written.values(made, i)).isEqualTo(expected);
        }
    }

    /// The value of a row, from its origin alone; origins may point at rows made before.
    private static double recomputed(
            Dataset source, Resampling result, int reference, NumericColumn column, int j) {
        if (reference >= 0) {
            return column.get(reference);
        }
        IntToDoubleFunction at = row -> recomputed(source, result, row, column, j);
        return switch (result.added().get(~reference)) {
            case Origin.Original(int row) -> at.applyAsDouble(row);
            case Origin.Copied(int row) -> at.applyAsDouble(row);
            case Origin.Interpolated(int base, int neighbour, int _, double gap) ->
                    at.applyAsDouble(base)
                            + gap * (at.applyAsDouble(neighbour) - at.applyAsDouble(base));
            case Origin.Shortened(int base, int neighbour, int _, double share, double gap) ->
                    at.applyAsDouble(base)
                            + gap
                                    * (share
                                            * (at.applyAsDouble(neighbour)
                                                    - at.applyAsDouble(base)));
            case Origin.Jittered(int row, List<Double> shift) ->
                    at.applyAsDouble(row) + shift.get(j);
            case Origin.Voted(int base, int neighbour, int _, double gap, Ints _, Ints _) ->
                    at.applyAsDouble(base)
                            + gap * (at.applyAsDouble(neighbour) - at.applyAsDouble(base));
            case Origin.Centroid(Ints members) ->
                    members.stream()
                                    .mapToObj(row -> new BigDecimal(at.applyAsDouble(row)))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .doubleValue()
                            / members.size();
        };
    }

    /// The word of a row, from its origin alone: that of its base, or one that most voters have.
    private static String word(
            Dataset source, Resampling result, int reference, CategoricalColumn column) {
        if (reference >= 0) {
            return String.valueOf(column.get(reference));
        }
        Origin origin = result.added().get(~reference);
        if (!(origin instanceof Origin.Voted voted)) {
            return word(source, result, origin.base(), column);
        }
        Map<String, Long> votes =
                voted.voters().stream()
                        .mapToObj(voter -> word(source, result, voter, column))
                        .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        int categorical =
                source.features().stream()
                        .filter(CategoricalColumn.class::isInstance)
                        .toList()
                        .indexOf(column);
        int code = voted.words().get(categorical);
        String won =
                String.valueOf(
                        code == CategoricalColumn.MISSING ? null : column.dictionary().get(code));
        assertThat(votes.get(won)).isEqualTo(Collections.max(votes.values()));
        return won;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.OVER)
    void parentsAreOfTheClassAndGapsAreFractions(Case c) {
        Resampling result = c.run();
        Dataset made = result.dataset();
        for (int i = c.dataset().size(); i < result.size(); i++) {
            int code = made.classes().code(i);
            assertThat(made.fileRow(i)).isEqualTo(-1);
            assertThat(c.dataset().classes().code(result.origin(i).base())).isEqualTo(code);
            if (result.origin(i) instanceof Origin.Interpolated segment) {
                boolean foreign = c.dataset().classes().code(segment.neighbour()) != code;
                String id = c.subject().descriptor().id();
                assertThat(foreign).isIn(false, id.equals("borderline-2"));
                assertThat(segment.neighbour()).isNotEqualTo(segment.base());
                assertThat(segment.gap())
                        .isGreaterThanOrEqualTo(id.equals("svm-smote") ? -0.5 : 0.0)
                        .isLessThan(foreign ? 0.5 : 1.0);
            }
            if (result.origin(i) instanceof Origin.Voted voted) {
                assertThat(c.dataset().classes().code(voted.neighbour())).isEqualTo(code);
                assertThat(voted.gap()).isGreaterThanOrEqualTo(0.0).isLessThan(1.0);
                assertThat(voted.voters().stream().distinct().count())
                        .isEqualTo(voted.voters().size());
                assertThat(voted.voters().stream())
                        .allMatch(voter -> c.dataset().classes().code(voter) == code);
            }
        }
    }

    /// A cleaning sampler may leave nothing of a class.
    private static Stream<Case> leavingTwoClasses() {
        return SamplerCases.cases().filter(c -> c.run().dataset().classes().tally().present() > 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leavingTwoClasses")
    void whatOneResamplingMadeAnotherOneTakes(Case c) {
        Resampling first = c.run();
        Dataset middle = first.dataset();
        int[] left = middle.classes().counts();
        int wanted = Math.min(3, left[0]);
        String strategy = wanted == 0 ? "auto" : "class A=" + wanted;
        Resampling next =
                Runs.of("random-under").strategy(strategy).mode(c.subject().mode()).on(middle);
        Resampling both = first.then(next);
        assertThat(both.source()).isSameAs(first.source());
        assertThat(Written.rows(both.dataset())).isEqualTo(Written.rows(next.dataset()));
        assertThat(both.dataset().classes().counts()[0]).isEqualTo(wanted);
    }
}
