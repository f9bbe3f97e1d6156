package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.io.Table;
import org.smotescope.learning.metrics.Metric;

/// What a leaderboard says, and that it says no more than was measured.
class BoardWordsTest {
    private static final Protocol FOLDS = new Protocol.Folds(3, 1);

    private final Table mixed = Fixtures.table(mixed(""));

    /// Two clouds that differ in a word more than in a number.
    private static String mixed(String empty) {
        StringBuilder text = new StringBuilder("a,b,word,class\n");
        for (int i = 0; i < 240; i++) {
            boolean isRare = i % 6 == 0;
            String word = isRare != (i % 5 == 0) ? "red" : "blue";
            text.append((i * 37 % 100) / 10.0 + (isRare ? 2 : 0))
                    .append(',')
                    .append((i * 53 % 100) / 10.0)
                    .append(',')
                    .append(i == 7 ? empty + (empty.isEmpty() ? word : "") : word)
                    .append(isRare ? ",yes\n" : ",no\n");
        }
        return text.toString();
    }

    private static Leaderboard board(Table table, Recipe recipe, String... samplers) {
        List<ResamplePlan> plans = Stream.of(samplers).map(recipe.resample()::withSampler).toList();
        Contest contest =
                Contest.of(table, recipe, new Lineup(plans, List.of(recipe.model())), FOLDS);
        contest.run(Monitor.NONE);
        return contest.standings();
    }

    private static Standing of(Leaderboard board, String name) {
        return board.standings().stream()
                .filter(each -> each.contender().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + board.standings()));
    }

    /// A sampler that leaves words out is compared with rows that leave them out, so that columns
    /// are not taken for resampling; one that takes any columns has all of them.
    @Test
    void whoKnowsFewerColumnsHasAYardstickOfItsOwn() {
        Leaderboard board =
                board(mixed, Recipes.initial(mixed), "smote-nc", "smote", "random-over");

        assertThat(of(board, "none+threshold").role()).isEqualTo(Standing.Role.YARDSTICK);
        assertThat(of(board, "none+threshold (numbers only)").role())
                .isEqualTo(Standing.Role.YARDSTICK);
        assertThat(against(of(board, "smote-nc"))).isEqualTo("none+threshold");
        assertThat(against(of(board, "random-over"))).isEqualTo("none+threshold");
        assertThat(against(of(board, "smote"))).isEqualTo("none+threshold (numbers only)");
        assertThat(against(of(board, "class-weights (numbers only)")))
                .isEqualTo("none+threshold (numbers only)");
        Leaderboard alone = board(mixed, Recipes.initial(mixed), "smote");
        assertThat(mean(of(board, "smote"))).isEqualTo(mean(of(alone, "smote")));
    }

    private static String against(Standing standing) {
        Comparison difference = standing.difference();
        return difference == null ? "nobody" : difference.against();
    }

    private static double mean(Standing standing) {
        Comparison difference = standing.difference();
        return difference == null ? Double.NaN : difference.mean(Metric.AVERAGE_PRECISION);
    }

    @Test
    void nobodyIsCalledTheYardstickButTheYardstick() {
        Leaderboard board = board(mixed, Recipes.initial(mixed), "smote", "random-over");
        BoardWords words = new BoardWords(board, Metric.AVERAGE_PRECISION);

        assertThat(board.standings())
                .filteredOn(each -> words.sentence(each).equals("The yardstick."))
                .extracting(each -> each.contender().name())
                .containsExactly("none+threshold");
    }

    /// Where the yardstick is refused, nothing is found, and no line says that it was measured.
    @Test
    void withoutAYardstickNothingIsCompared() {
        Table holes = Fixtures.table(mixed(" ").replace(", ,", ",,"));
        Recipe refusing = Recipes.initial(holes);
        PrepareRules strict =
                new PrepareRules(
                        Missing.REFUSE, refusing.prepare().scale(), refusing.prepare().words());
        Leaderboard board = board(holes, refusing.withPrepare(strict), "smote-nc");
        BoardWords words = new BoardWords(board, Metric.F1);

        assertThat(words.headline()).isEqualTo("Nothing could be compared.");
        assertThat(board.standings())
                .allSatisfy(each -> assertThat(words.sentence(each)).contains("empty"));
    }

    /// An interval of Brier scores as wide as a usual score tells nothing.
    @Test
    void errorsOfProbabilitiesHaveASmallerMargin() {
        Leaderboard board = board(mixed, Recipes.initial(mixed), "tomek");
        Standing tomek = of(board, "tomek");
        Comparison wide =
                new Comparison(
                        "tomek",
                        "none+threshold",
                        Map.of(Metric.BRIER, 0.0, Metric.F1, 0.0),
                        Map.of(
                                Metric.BRIER,
                                new VariantResult.Interval(-0.09, 0.09),
                                Metric.F1,
                                new VariantResult.Interval(-0.09, 0.09)),
                        Map.of(
                                Metric.BRIER,
                                List.of(-0.05, 0.0, 0.05),
                                Metric.F1,
                                List.of(-0.05, 0.0, 0.05)));
        Standing unsure = tomek.against(wide, "");

        assertThat(new BoardWords(board, Metric.BRIER).sentence(unsure))
                .isEqualTo("Too few rows to tell.");
        assertThat(new BoardWords(board, Metric.F1).sentence(unsure))
                .isEqualTo("No. Interval holds 0.");
    }
}
