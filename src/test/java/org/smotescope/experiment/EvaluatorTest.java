package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.learning.metrics.Metric;

class EvaluatorTest {
    @Test
    void everyFoldHasThePositiveClassOfTheWholeFile() {
        // 51 against 50 rows: in some folds the training parts are equally large.
        StringBuilder text = new StringBuilder("x,class\n");
        for (int i = 0; i < 101; i++) {
            text.append(i % 7).append('.').append(i).append(i % 2 == 0 ? ",a\n" : ",b\n");
        }
        Table table = Fixtures.table(text.toString());
        EvaluationReport report =
                Evaluator.evaluate(
                        table, Recipes.initial(table), new Protocol.Folds(5, 1), Monitor.NONE);
        VariantResult none = report.variants().getFirst();
        assertThat(none.confusion().labels()).containsExactly("a", "b");
        assertThat(none.confusion().total()).isEqualTo(101);
        // The mean recall of b over five folds of ten b rows each is that of the summed counts.
        assertThat(none.metrics().get(Metric.RECALL))
                .isCloseTo(
                        none.classes().get(1).recall(),
                        org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void rowsLeftOutAreNotCounted() {
        String text = Fixtures.clouds(100, 20, 5).replaceFirst("row-7,[^,]*", "row-7,");
        Table table = Fixtures.table(text);
        Recipe drop =
                Recipes.initial(table)
                        .withPrepare(
                                Recipes.initial(table)
                                        .prepare()
                                        .withMissing(
                                                org.smotescope.data.PrepareRules.Missing.DROP));
        EvaluationReport report =
                Evaluator.evaluate(table, drop, new Protocol.HoldOut(), Monitor.NONE);
        assertThat(report.train() + report.test()).isEqualTo(119);
    }
}
