package org.smotescope.ui.compare;

import org.smotescope.ui.form.Figures;

/// Numbers of a comparison as they stand on screen.
final class Numbers {
    private Numbers() {}

    /// "+840", "+816 −48", "nothing added".
    static String change(double added, double removed) {
        long more = Math.round(added);
        long fewer = Math.round(removed);
        if (more == 0 && fewer == 0) {
            return "nothing added";
        }
        String plus = more == 0 ? "" : "+" + Figures.count(more);
        String minus = fewer == 0 ? "" : Figures.count(-fewer);
        return (plus + " " + minus).strip();
    }

    /// "+0.012", "−0.003", "0.000".
    static String signed(double value) {
        String words = rate(value);
        return value > 0 && !words.equals("0.000") ? "+" + words : words;
    }

    /// A rate with three decimals; a dash where it is undefined.
    static String rate(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String words = Figures.fixed(value, 3);
        return words.equals("\u22120.000") ? "0.000" : words;
    }
}
