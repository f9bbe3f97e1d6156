package org.smotescope.ui.evaluate;

import org.jspecify.annotations.Nullable;
import org.smotescope.data.ClassName;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.ui.RuleWords;

/// What came out, in words made from measured numbers alone. It claims no more than was measured:
/// one split, so no word about what would happen on other rows.
///
/// @param headline the finding
/// @param detail the numbers behind it, with how many rows they were measured on
public record Finding(String headline, String detail) {

    /// What the words are made from.
    ///
    /// @param sampler the name on screen, or an empty text where nothing is resampled
    /// @param wantedClass the class that is looked for
    /// @param before at the threshold of the model without resampling
    /// @param after at the recipe's threshold
    record Measured(String sampler, ClassName wantedClass, Decision before, Decision after) {
        long wanted() {
            return (long) after.counts().tp() + after.counts().fn();
        }

        String rows() {
            return wantedClass.rows();
        }

        /// "50 of 60 failed rows".
        String found(Decision decision) {
            return Words.count(decision.counts().tp())
                    + " of "
                    + Words.count(wanted())
                    + " "
                    + rows();
        }

        /// "Test rows: 480."
        String protocol() {
            return "Test rows: "
                    + Words.count(wanted() + after.counts().fp() + after.counts().tn())
                    + ".";
        }
    }

    /// What a model decided at a threshold.
    record Decision(double threshold, Counts counts) {}

    /// The finding where both models decide by the recipe's rule.
    ///
    /// @param moved the model without resampling where it finds as many rows as the other one
    /// @param rule that found the thresholds, or null where they were set
    static Finding atRule(Measured measured, Decision moved, @Nullable ThresholdRule rule) {
        if (measured.wanted() == 0) {
            return nothingToFind(measured);
        }
        if (measured.sampler().isEmpty()) {
            return unchanged(measured);
        }
        Counts before = measured.before().counts();
        Counts after = measured.after().counts();
        String sampler = measured.sampler();
        String headline =
                after.tp() == before.tp()
                        ? sampler
                                + " finds as many "
                                + measured.rows()
                                + " as no resampling: "
                                + Words.count(after.tp())
                                + " of "
                                + Words.count(measured.wanted())
                                + "."
                        : sampler
                                + " finds "
                                + measured.found(measured.after())
                                + "; without it "
                                + Words.count(before.tp())
                                + ".";
        String how = rule == null ? moved(measured, moved) : found(measured, rule);
        return new Finding(headline, alarms(before, after) + how + measured.protocol());
    }

    /// The finding at the same recall: what a moved threshold does instead of resampling.
    static Finding atRecall(Measured measured) {
        if (measured.wanted() == 0) {
            return nothingToFind(measured);
        }
        if (measured.sampler().isEmpty()) {
            return unchanged(measured);
        }
        Counts before = measured.before().counts();
        Counts after = measured.after().counts();
        String headline =
                before.tp() == after.tp()
                        ? "A moved threshold finds " + measured.found(measured.before()) + " too."
                        : "A moved threshold finds "
                                + measured.found(measured.before())
                                + "; "
                                + measured.sampler()
                                + " "
                                + Words.count(after.tp())
                                + ".";
        String detail =
                "At threshold "
                        + Words.threshold(measured.before().threshold())
                        + " the model without resampling raises "
                        + alarmCount(before.fp())
                        + "; "
                        + measured.sampler()
                        + " at "
                        + Words.threshold(measured.after().threshold())
                        + " raises "
                        + Words.count(after.fp())
                        + ". "
                        + precision(before, after)
                        + measured.protocol();
        return new Finding(headline, detail);
    }

    /// The finding at the same number of alarms.
    static Finding atAlarms(Measured measured) {
        if (measured.wanted() == 0) {
            return nothingToFind(measured);
        }
        if (measured.sampler().isEmpty()) {
            return unchanged(measured);
        }
        Counts before = measured.before().counts();
        Counts after = measured.after().counts();
        String each =
                before.alarms() == after.alarms()
                        ? "At " + Words.count(after.alarms()) + " alarms each, "
                        : "At "
                                + Words.count(after.alarms())
                                + " alarms against "
                                + Words.count(before.alarms())
                                + ", ";
        String headline =
                before.tp() == after.tp()
                        ? each + "both find " + measured.found(measured.after()) + "."
                        : each
                                + measured.sampler()
                                + " finds "
                                + measured.found(measured.after())
                                + "; no resampling "
                                + Words.count(before.tp())
                                + ".";
        String detail =
                "Alarms are all rows called "
                        + measured.wantedClass().words()
                        + ". Thresholds: "
                        + Words.threshold(measured.before().threshold())
                        + " without resampling, "
                        + Words.threshold(measured.after().threshold())
                        + " with it. "
                        + precision(before, after)
                        + measured.protocol();
        return new Finding(headline, detail);
    }

    static Finding nothingToFind(Measured measured) {
        return new Finding(
                "There are no " + measured.rows() + " among the test rows.",
                "So nothing can be found or missed. " + measured.protocol());
    }

    static Finding unchanged(Measured measured) {
        Counts after = measured.after().counts();
        return new Finding(
                "The model finds " + measured.found(measured.after()) + ".",
                "It raises "
                        + alarmCount(after.fp())
                        + ". Nothing is resampled, so before and after are the same model. "
                        + measured.protocol());
    }

    private static String alarms(Counts before, Counts after) {
        if (before.fp() == after.fp()) {
            return "Both raise " + alarmCount(after.fp()) + ". ";
        }
        boolean isMoreOfBoth = after.tp() > before.tp() && after.fp() > before.fp();
        return "It "
                + (isMoreOfBoth ? "also raises " : "raises ")
                + alarmCount(after.fp())
                + " instead of "
                + Words.count(before.fp())
                + ". ";
    }

    /// "The training folds put best F1 at 0.31 without resampling, at 0.62 with it. "
    private static String found(Measured measured, ThresholdRule rule) {
        return "The training folds put "
                + RuleWords.brief(rule)
                + " at "
                + Words.threshold(measured.before().threshold())
                + " without resampling, at "
                + Words.threshold(measured.after().threshold())
                + " with it. ";
    }

    private static String moved(Measured measured, Decision moved) {
        if (measured.before().counts().tp() == measured.after().counts().tp()) {
            return "";
        }
        return "Without resampling, a threshold of "
                + Words.threshold(moved.threshold())
                + " finds "
                + Words.count(moved.counts().tp())
                + " with "
                + alarmCount(moved.counts().fp())
                + ". ";
    }

    private static String precision(Counts before, Counts after) {
        return "Precision "
                + Words.shortRate(before.precision())
                + " without, "
                + Words.shortRate(after.precision())
                + " with. ";
    }

    static String alarmCount(long count) {
        return Words.count(count) + (count == 1 ? " false alarm" : " false alarms");
    }
}
