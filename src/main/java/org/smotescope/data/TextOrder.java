package org.smotescope.data;

import java.util.Comparator;

/// Orders of texts that do not depend on a locale.
public final class TextOrder {
    /// By Unicode code point, as Python and UTF-8 order texts; Java's own order differs beyond
    /// U+FFFF.
    public static final Comparator<String> CODE_POINTS = TextOrder::compare;

    private TextOrder() {}

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Integer.compare(rank(x), rank(y));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /// Surrogates stand for code points above every other unit.
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
