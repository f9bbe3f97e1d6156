package org.smotescope.sampling;

import java.util.List;
import java.util.Locale;

/// Finds the word that was probably meant.
final class Spelling {
    private Spelling() {}

    /// The word with the fewest letters to change (Levenshtein 1966); the first of equally near
    /// ones.
    ///
    /// @param words one or more
    static String nearest(String typed, List<String> words) {
        String best = words.getFirst();
        int least = Integer.MAX_VALUE;
        for (String word : words) {
            int changes = changes(typed.toLowerCase(Locale.ROOT), word);
            if (changes < least) {
                least = changes;
                best = word;
            }
        }
        return best;
    }

    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(diagonal + same, Math.min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = cost;
            }
        }
        return row[b.length()];
    }
}
