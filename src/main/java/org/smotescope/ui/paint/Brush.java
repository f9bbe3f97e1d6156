package org.smotescope.ui.paint;

/// What the hand does on the canvas.
public enum Brush {
    /// One row where it is pressed.
    PUT("Put", "One row where you click: P"),

    /// Rows by chance, within the size, as long as it is dragged.
    SPRAY("Spray", "Rows by chance while you drag: S"),

    /// Takes rows away.
    ERASE("Erase", "Takes the rows within the size away: E"),

    /// Moves rows.
    MOVE("Move", "Drags the rows within the size: M");

    private final String title;
    private final String help;

    Brush(String title, String help) {
        this.title = title;
        this.help = help;
    }

    public String title() {
        return title;
    }

    public String help() {
        return help;
    }
}
