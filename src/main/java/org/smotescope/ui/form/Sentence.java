package org.smotescope.ui.form;

/// Words put together to sentences.
public final class Sentence {
    private Sentence() {}

    /// The words with a capital letter at the beginning; an empty text stays as it is.
    public static String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
