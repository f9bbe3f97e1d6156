package org.smotescope.data.synth;

import java.util.ArrayList;
import java.util.List;

/// Visitors of a web shop: 5 % buy. Buyers differ, but not so much that a model that counts errors
/// would call many visitors buyers.
final class ShopVisitors {
    private static final List<String> NAMES =
            List.of("pages", "minutes", "returning_visits", "basket_value", "buyer");
    private static final int VISITORS = 1000;
    private static final int BUYERS = 50;

    private ShopVisitors() {}

    static SampleTable make(Draws draws) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < VISITORS; i++) {
            rows.add(visitor(draws, i < BUYERS));
        }
        return new SampleTable(',', NAMES, NAMES.size() - 1, rows);
    }

    private static List<String> visitor(Draws draws, boolean buys) {
        double shift = buys ? 1.0 : 0.0;
        double interest = draws.normal();
        double pages = 8.0 + 2.6 * (0.5 * interest + 0.87 * draws.normal() + 1.0 * shift);
        double minutes = 6.5 + 2.1 * (0.5 * interest + 0.87 * draws.normal() + 1.0 * shift);
        double returning = 2.2 + 1.2 * (draws.normal() + 0.9 * shift);
        double basket = 34.0 + 11.0 * (draws.normal() + 0.9 * shift);
        return List.of(
                SampleTable.fixed(StrictMath.max(1.0, pages), 0),
                SampleTable.fixed(StrictMath.max(0.2, minutes), 1),
                SampleTable.fixed(StrictMath.max(0.0, returning), 0),
                SampleTable.fixed(StrictMath.max(0.0, basket), 2),
                buys ? "yes" : "no");
    }
}
