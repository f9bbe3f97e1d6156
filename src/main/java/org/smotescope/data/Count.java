package org.smotescope.data;

/// How many of something, in words.
public final class Count {
    private Count() {}

    /// "1 row", "3 new rows", "0 classes".
    ///
    /// @param noun in the singular, one whose plural is regular
    public static String of(long number, String noun) {
        return number + " " + noun(number, noun);
    }

    /// The noun as it stands after the number: "row", "rows".
    ///
    /// @param noun in the singular, one whose plural is regular
    public static String noun(long number, String noun) {
        return number == 1 ? noun : noun + (noun.endsWith("s") ? "es" : "s");
    }

    /// The verb as it stands after the number: "is", "are".
    public static String verb(long number, String ofOne, String ofSeveral) {
        return number == 1 ? ofOne : ofSeveral;
    }
}
