package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.learning.metrics.Metric;

class MetricNamesTest {
    @Test
    void aMeanOverClassesSaysSo() {
        MetricNames two = new MetricNames(2);
        MetricNames four = new MetricNames(4);

        assertThat(two.of(Metric.RECALL)).isEqualTo("Recall");
        assertThat(four.of(Metric.RECALL)).isEqualTo("Mean recall");
        assertThat(four.of(Metric.F1)).isEqualTo("Mean F1");
        assertThat(four.of(Metric.ROC_AUC)).isEqualTo("Mean ROC AUC");
        assertThat(four.of(Metric.MCC)).isEqualTo("MCC");
        assertThat(four.of(Metric.BRIER)).isEqualTo("Brier score");
    }

    @Test
    void insideASentenceAWordIsSmallAndAnAbbreviationIsNot() {
        assertThat(new MetricNames(2).inside(Metric.PRECISION)).isEqualTo("precision");
        assertThat(new MetricNames(2).inside(Metric.F1)).isEqualTo("F1");
        assertThat(new MetricNames(3).inside(Metric.F1)).isEqualTo("mean F1");
    }
}
