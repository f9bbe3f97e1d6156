package org.smotescope.learning.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.DataProblem;

class ThresholdRuleTest {
    /// From the top: yes, no, yes and yes, no, yes, no and no.
    private static final ScoreTable TABLE =
            ScoreTable.of(
                    new double[] {0.9, 0.8, 0.7, 0.7, 0.6, 0.5, 0.4, 0.4},
                    new int[] {1, 0, 1, 1, 0, 1, 0, 0},
                    1);

    private static final ScoreTable ONLY_NO = ScoreTable.of(new double[] {0.2, 0.4}, new int[2], 1);
    private static final ScoreTable NO_ROWS = ScoreTable.of(new double[0], new int[0], 1);

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.3",
        // 2/5, 2/6, 6/8, 6/9, 8/10, 8/12.
        "best-f1, 0.5",
        // Found less false alarms of 4 each: 1, 0, 2, 1, 2, 0: the highest of two equals.
        "youden, 0.7",
        "recall=0.25, 0.9",
        "recall=0.26, 0.7",
        "recall=0.75, 0.7",
        "recall=0.76, 0.5",
        "recall=1, 0.5",
        "precision=1, 0.9",
        "precision=0.75, 0.7",
        "precision=0.67, 0.7",
        "precision=0.66, 0.5",
        "precision=0.5, 0.5",
        // 3 x misses + false alarms: 9, 10, 4, 5, 2, 4.
        "cost=3:1, 0.5",
        // misses + 2 x false alarms: 4 for nothing, 3, 5, 3, ...: the highest of two equals.
        "cost=1:2, 0.9"
    })
    void choosesAsItSays(String rule, double threshold) {
        assertThat(ThresholdRule.parse(rule).choose(TABLE)).isEqualTo(threshold);
    }

    @Test
    void nothingCanBeTheCheapest() {
        ScoreTable bad = ScoreTable.of(new double[] {0.9, 0.1}, new int[] {0, 1}, 1);
        double threshold = new ThresholdRule.LowestCost(1, 5).choose(bad);
        assertThat(threshold).isEqualTo(bad.aboveAll());
        assertThat(bad.counts(threshold)).isEqualTo(new Counts(0, 0, 1, 1));
        assertThat(new ThresholdRule.LowestCost(1, 5).choose(ONLY_NO))
                .isEqualTo(ONLY_NO.aboveAll());
    }

    @Test
    void whatMeansNothingIsUndefined() {
        for (String rule : new String[] {"best-f1", "youden", "recall=0.5", "precision=0.5"}) {
            assertThat(ThresholdRule.parse(rule).choose(ONLY_NO)).as(rule).isNaN();
            assertThat(ThresholdRule.parse(rule).choose(NO_ROWS)).as(rule).isNaN();
        }
        assertThat(ThresholdRule.parse("cost=1:1").choose(NO_ROWS)).isNaN();
        ScoreTable onlyYes = ScoreTable.of(new double[] {0.2, 0.4}, new int[] {1, 1}, 1);
        assertThat(new ThresholdRule.Youden().choose(onlyYes)).isNaN();
        assertThat(new ThresholdRule.BestF1().choose(onlyYes)).isEqualTo(0.2);
        ScoreTable below = ScoreTable.of(new double[] {0.9, 0.5, 0.1}, new int[] {0, 1, 0}, 1);
        assertThat(new ThresholdRule.AtLeastPrecision(0.51).choose(below)).isNaN();
        assertThat(new ThresholdRule.AtLeastPrecision(0.5).choose(below)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.5",
                "0",
                "1",
                "best-f1",
                "youden",
                "recall=0.8",
                "precision=1",
                "cost=10:1",
                "cost=0.5:2.25"
            })
    void writesWhatItReads(String text) {
        ThresholdRule rule = ThresholdRule.parse(text);
        assertThat(rule.text()).isEqualTo(text);
        assertThat(rule.isTuned()).isEqualTo(!(rule instanceof ThresholdRule.Fixed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    best       | there is no threshold rule best: use a threshold such as 0.5
                    best-f1=2  | there is no threshold rule best-f1=2
                    youden=1   | there is no threshold rule youden=1
                    recall     | there is no threshold rule recall
                    recall=x   | there is no threshold rule recall=x
                    recall=0   | recall must be above 0 and at most 1, not 0
                    recall=NaN | recall must be above 0 and at most 1, not NaN
                    precision=1.5 | precision must be above 0 and at most 1, not 1.5
                    cost=10    | there is no threshold rule cost=10
                    cost=0:1   | the cost of a miss must be above 0, not 0
                    cost=1:-2  | the cost of a false alarm must be above 0, not -2
                    cost=1:Infinity | the cost of a false alarm must be above 0, not Infinity
                    1.5        | the threshold must be from 0 to 1, not 1.5
                    NaN        | the threshold must be from 0 to 1, not NaN
                    """)
    void refusesWhatIsNoRule(String text, String words) {
        assertThatThrownBy(() -> ThresholdRule.parse(text))
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining(words);
    }

    @Test
    void anotherModelIsReadAtLikePoints() {
        ScoreTable other =
                ScoreTable.of(
                        new double[] {0.4, 0.3, 0.3, 0.2, 0.2, 0.1},
                        new int[] {1, 1, 0, 1, 0, 1},
                        1);
        // The leader finds 3 of 4 with 4 alarms.
        assertThat(new ThresholdMatch.SameRecall().of(TABLE, 0.7, other)).isEqualTo(0.2);
        assertThat(new ThresholdMatch.SameAlarms().of(TABLE, 0.7, other)).isEqualTo(0.3);
        assertThat(new ThresholdMatch.SameRecall().of(ONLY_NO, 0.3, other)).isNaN();
    }
}
