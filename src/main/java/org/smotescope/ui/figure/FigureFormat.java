package org.smotescope.ui.figure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Kinds of files that a figure can be.
public enum FigureFormat {
    PNG("PNG", "Pixels, for slides and the web."),
    SVG("SVG", "Shapes that can be enlarged and edited; words stay words."),
    PDF("PDF", "Shapes for print and papers, with the font.");

    private final String words;
    private final String help;

    FigureFormat(String words, String help) {
        this.words = words;
        this.help = help;
    }

    public String words() {
        return words;
    }

    /// What it is good for.
    public String help() {
        return help;
    }

    /// ".png"
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The kind that a file's name says; empty where it says none of these.
    public static Optional<FigureFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> name.endsWith(each.ending())).findFirst();
    }
}
