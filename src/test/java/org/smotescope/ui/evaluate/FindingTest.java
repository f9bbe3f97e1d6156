package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.ClassName;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.ui.evaluate.Finding.Decision;
import org.smotescope.ui.evaluate.Finding.Measured;

/// Words for every sign of every difference, for none, and for what is not defined.
class FindingTest {
    private static final ClassName FAILED = ClassName.of("class", "failed");

    @Test
    void findsMoreAndRaisesMore() {
        Finding finding = Finding.atRule(measured(31, 12, 50, 73), decision(0.13, 50, 70), null);

        assertThat(finding.headline())
                .isEqualTo("SMOTE finds 50 of 60 failed rows; without it 31.");
        assertThat(finding.detail())
                .isEqualTo(
                        "It also raises 73 false alarms instead of 12. Without resampling, a"
                                + " threshold of 0.13 finds 50 with 70 false alarms. Test rows:"
                                + " 480.");
    }

    @Test
    void findsMoreAndRaisesFewer() {
        Finding finding = Finding.atRule(measured(31, 12, 50, 1), decision(0.13, 50, 70), null);

        assertThat(finding.detail()).startsWith("It raises 1 false alarm instead of 12. ");
    }

    @Test
    void findsFewerAndRaisesAsMany() {
        Finding finding = Finding.atRule(measured(31, 12, 30, 12), decision(0.51, 30, 11), null);

        assertThat(finding.headline())
                .isEqualTo("SMOTE finds 30 of 60 failed rows; without it 31.");
        assertThat(finding.detail()).startsWith("Both raise 12 false alarms. Without resampling, ");
    }

    @Test
    void findsFewerAndRaisesMore() {
        Finding finding = Finding.atRule(measured(31, 12, 30, 13), decision(0.51, 30, 11), null);

        assertThat(finding.detail()).startsWith("It raises 13 false alarms instead of 12. ");
    }

    @Test
    void findsAsMany() {
        Finding finding = Finding.atRule(measured(31, 12, 31, 13), decision(0.5, 31, 12), null);

        assertThat(finding.headline())
                .isEqualTo("SMOTE finds as many failed rows as no resampling: 31 of 60.");
        assertThat(finding.detail())
                .isEqualTo("It raises 13 false alarms instead of 12. Test rows: 480.");
    }

    @Test
    void nothingIsResampled() {
        Measured same = new Measured("", FAILED, decision(0.5, 31, 12), decision(0.5, 31, 12));

        Finding finding = Finding.atRule(same, decision(0.5, 31, 12), null);

        assertThat(finding.headline()).isEqualTo("The model finds 31 of 60 failed rows.");
        assertThat(finding.detail())
                .isEqualTo(
                        "It raises 12 false alarms. Nothing is resampled, so before and after are"
                                + " the same model. Test rows: 480.");
        assertThat(Finding.atRecall(same)).isEqualTo(finding);
        assertThat(Finding.atAlarms(same)).isEqualTo(finding);
    }

    @Test
    void noTestRowIsOfTheClass() {
        Decision none = new Decision(0.5, new Counts(0, 3, 0, 7));
        Measured measured = new Measured("SMOTE", FAILED, none, none);

        Finding finding = Finding.atRule(measured, none, null);

        assertThat(finding.headline()).isEqualTo("There are no failed rows among the test rows.");
        assertThat(finding.detail()).isEqualTo("So nothing can be found or missed. Test rows: 10.");
        assertThat(Finding.atRecall(measured)).isEqualTo(finding);
        assertThat(Finding.atAlarms(measured)).isEqualTo(finding);
    }

    @Test
    void sameRecallTellsPrecisions() {
        Finding finding =
                Finding.atRecall(
                        new Measured(
                                "SMOTE", FAILED, decision(0.13, 50, 70), decision(0.5, 50, 73)));

        assertThat(finding.headline())
                .isEqualTo("A moved threshold finds 50 of 60 failed rows too.");
        assertThat(finding.detail())
                .isEqualTo(
                        "At threshold 0.13 the model without resampling raises 70 false alarms;"
                                + " SMOTE at 0.50 raises 73. Precision 0.42 without, 0.41 with."
                                + " Test rows: 480.");
    }

    @Test
    void sameRecallMayBeMissedBecauseOfTies() {
        Finding finding =
                Finding.atRecall(
                        new Measured(
                                "SMOTE", FAILED, decision(0.13, 52, 70), decision(0.5, 50, 40)));

        assertThat(finding.headline())
                .isEqualTo("A moved threshold finds 52 of 60 failed rows; SMOTE 50.");
        assertThat(finding.detail()).contains("Precision 0.43 without, 0.56 with.");
    }

    @Test
    void equalPrecisions() {
        Finding finding =
                Finding.atRecall(
                        new Measured(
                                "SMOTE", FAILED, decision(0.13, 50, 50), decision(0.5, 50, 50)));

        assertThat(finding.detail()).contains("Precision 0.50 without, 0.50 with.");
    }

    @Test
    void noAlarmHasNoPrecision() {
        Finding finding =
                Finding.atRecall(
                        new Measured("SMOTE", FAILED, decision(0.9, 0, 0), decision(0.5, 0, 4)));

        assertThat(finding.detail()).contains("Precision undefined without, 0.00 with. Test rows");
    }

    @Test
    void sameAlarms() {
        Finding finding =
                Finding.atAlarms(
                        new Measured(
                                "SMOTE", FAILED, decision(0.12, 49, 74), decision(0.5, 50, 73)));

        assertThat(finding.headline())
                .isEqualTo(
                        "At 123 alarms each, SMOTE finds 50 of 60 failed rows; no resampling 49.");
        assertThat(finding.detail())
                .startsWith(
                        "Alarms are all rows called failed. Thresholds: 0.12 without resampling,"
                                + " 0.50 with it. ");
    }

    @Test
    void sameAlarmsMayBeMissedBecauseOfTies() {
        Finding finding =
                Finding.atAlarms(
                        new Measured(
                                "SMOTE", FAILED, decision(0.12, 50, 75), decision(0.5, 50, 73)));

        assertThat(finding.headline())
                .isEqualTo("At 123 alarms against 125, both find 50 of 60 failed rows.");
    }

    @Test
    void noFindingJudges() {
        IntStream.range(0, 81)
                .mapToObj(i -> measured(30 + i % 3, 11 + i / 3 % 3, 31, 10 + i / 9))
                .forEach(
                        measured -> {
                            Finding finding = Finding.atRule(measured, decision(0.4, 31, 12), null);
                            assertThat(finding.headline() + finding.detail())
                                    .doesNotContainIgnoringCase("significant")
                                    .doesNotContainIgnoringCase("better")
                                    .doesNotContainIgnoringCase("worse")
                                    .doesNotContain("-")
                                    .endsWith("Test rows: 480.");
                        });
    }

    private static Measured measured(int tpBefore, int fpBefore, int tpAfter, int fpAfter) {
        return new Measured(
                "SMOTE",
                FAILED,
                decision(0.5, tpBefore, fpBefore),
                decision(0.5, tpAfter, fpAfter));
    }

    private static Decision decision(double threshold, int found, int falseAlarms) {
        return new Decision(
                threshold, new Counts(found, falseAlarms, 60 - found, 420 - falseAlarms));
    }
}
