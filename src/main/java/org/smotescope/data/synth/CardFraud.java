package org.smotescope.data.synth;

import java.util.ArrayList;
import java.util.List;

/// Card payments over two days: 0.5 % are fraud. The columns v1 to v28 are mixtures of ten hidden
/// causes, as if they had been made anonymous; some cells are empty.
final class CardFraud {
    private static final int PAYMENTS = 20_000;
    private static final int FRAUDS = 100;
    private static final int MIXED = 28;
    private static final int CAUSES = 10;
    private static final double SECONDS = 172_800.0;

    /// The columns with empty cells, by number, and the share of cells that are empty.
    private static final int[] HOLED = {5, 13, 22};

    private static final double EMPTY_SHARE = 0.006;

    private final double[][] weights = new double[MIXED][CAUSES];

    private CardFraud(Draws draws) {
        for (double[] row : weights) {
            for (int c = 0; c < CAUSES; c++) {
                row[c] = draws.normal() / StrictMath.sqrt(CAUSES);
            }
        }
    }

    static SampleTable make(Draws draws) {
        CardFraud fraud = new CardFraud(draws.stream("weights"));
        List<List<String>> rows = new ArrayList<>();
        Draws holes = draws.stream("empty cells");
        for (int i = 0; i < PAYMENTS; i++) {
            rows.add(fraud.payment(draws, holes, i < FRAUDS));
        }
        List<String> names = names();
        return new SampleTable(',', names, names.size() - 1, rows);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add("time");
        for (int v = 1; v <= MIXED; v++) {
            names.add("v" + v);
        }
        names.add("amount");
        names.add("class");
        return names;
    }

    private List<String> payment(Draws draws, Draws holes, boolean fraud) {
        double[] causes = new double[CAUSES];
        for (int c = 0; c < CAUSES; c++) {
            causes[c] = draws.normal();
        }
        // Three kinds of fraud, the last of them hard to tell from honest payments.
        double kind = draws.uniform();
        double strength = !fraud ? 0.0 : kind < 0.45 ? 2.6 : kind < 0.8 ? 1.8 : 0.7;
        int first = kind < 0.45 ? 0 : 3;
        List<String> row = new ArrayList<>();
        row.add(SampleTable.fixed(time(draws, fraud), 0));
        for (int v = 0; v < MIXED; v++) {
            double value = 0.0;
            for (int c = 0; c < CAUSES; c++) {
                double shift = c >= first && c < first + 4 ? strength * (c % 2 == 0 ? 1 : -1) : 0;
                value += weights[v][c] * (causes[c] + shift);
            }
            value += 0.6 * draws.normal();
            double size = 2.0 - 1.6 * v / MIXED;
            row.add(holed(holes, v + 1) ? "" : SampleTable.fixed(size * value, 3));
        }
        double level = fraud ? draws.normal(3.9, 1.5) : draws.normal(3.2, 1.2);
        String amount = SampleTable.fixed(StrictMath.min(StrictMath.exp(level), 9000.0), 2);
        row.add(holes.uniform() < EMPTY_SHARE / 2 ? "" : amount);
        row.add(fraud ? "fraud" : "honest");
        return row;
    }

    /// Honest payments rest at night.
    private static double time(Draws draws, boolean fraud) {
        while (true) {
            double time = draws.uniform(0.0, SECONDS);
            double day = StrictMath.sin(2.0 * StrictMath.PI * (time / 86_400.0 - 0.3));
            if (fraud || draws.uniform() < 0.55 + 0.45 * day) {
                return time;
            }
        }
    }

    private static boolean holed(Draws holes, int column) {
        boolean empty = holes.uniform() < EMPTY_SHARE;
        for (int holed : HOLED) {
            if (holed == column) {
                return empty;
            }
        }
        return false;
    }
}
