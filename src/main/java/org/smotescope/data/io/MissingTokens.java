package org.smotescope.data.io;

/// What stands for an empty cell: nothing or blanks, `?`, `-`, and `NA`, `N/A`, `NaN`, `null` in
/// upper or lower case, with or without blanks around. Not `none`, `inf` or `0`.
public final class MissingTokens {
    private MissingTokens() {}

    public static boolean isMissing(String cell) {
        int length = cell.length();
        if (length == 0) {
            return true;
        }
        char first = cell.charAt(0);
        if (length > 4 && first > ' ' && cell.charAt(length - 1) > ' ') {
            return false;
        }
        return isToken(cell.strip());
    }

    private static boolean isToken(String word) {
        return switch (word.length()) {
            case 0 -> true;
            case 1 -> word.equals("?") || word.equals("-");
            case 2 -> word.equalsIgnoreCase("na");
            case 3 -> word.equalsIgnoreCase("nan") || word.equalsIgnoreCase("n/a");
            case 4 -> word.equalsIgnoreCase("null");
            default -> false;
        };
    }
}
