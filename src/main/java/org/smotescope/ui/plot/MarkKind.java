package org.smotescope.ui.plot;

/// The kinds of mark: shape by class, fill by what the row is.
public enum MarkKind {
    CIRCLE(MarkShape.CIRCLE, Style.FILLED, 3, 0),
    TRIANGLE(MarkShape.TRIANGLE, Style.FILLED, 4.6, 0),
    SQUARE(MarkShape.SQUARE, Style.FILLED, 4, 0),
    PLUS(MarkShape.PLUS, Style.FILLED, 4.4, 0),

    /// A made row, in the colour of its class.
    SYNTHETIC(MarkShape.DIAMOND, Style.HOLLOW, 4.2, 1.3),

    DIMMED_CIRCLE(MarkShape.CIRCLE, Style.DIMMED, 3.2, 0),
    DIMMED_TRIANGLE(MarkShape.TRIANGLE, Style.DIMMED, 4.2, 0),
    DIMMED_SQUARE(MarkShape.SQUARE, Style.DIMMED, 3.8, 0),
    DIMMED_PLUS(MarkShape.PLUS, Style.DIMMED, 4.2, 0),
    DIMMED_SYNTHETIC(MarkShape.DIAMOND, Style.DIMMED_HOLLOW, 4.2, 1.3),

    /// A test row judged right; judged wrong it has the filled kind.
    TEST_CIRCLE(MarkShape.CIRCLE, Style.HOLLOW, 3, 1.3),
    TEST_TRIANGLE(MarkShape.TRIANGLE, Style.HOLLOW, 4.6, 1.3),
    TEST_SQUARE(MarkShape.SQUARE, Style.HOLLOW, 4, 1.3),
    TEST_PLUS(MarkShape.PLUS, Style.HOLLOW, 4.4, 1.1),

    /// A row that is being taken out.
    REMOVED(MarkShape.CROSS, Style.INK, 5, 1.3),

    /// A row that has been taken out: covers the mark of a kept row.
    GONE(MarkShape.CROSS, Style.GONE, 4.6, 1.3),

    /// Row types, around their marks. Danger is the loudest: it is what the method uses.
    RING_SAFE(MarkShape.CIRCLE, Style.RING_TEXT2, 8, 1.1),
    RING_DANGER(MarkShape.CIRCLE, Style.RING_INK, 8, 1.9),
    RING_NOISE(MarkShape.CIRCLE, Style.RING_TEXT2, 8, 1.1);

    /// How a kind is painted.
    enum Style {
        FILLED,
        HOLLOW,
        DIMMED,
        DIMMED_HOLLOW,
        INK,
        GONE,
        RING_INK,
        RING_TEXT2
    }

    private static final MarkKind[] ALL = values();
    private static final MarkKind[] BY_CLASS = {CIRCLE, TRIANGLE, SQUARE, PLUS};

    private final MarkShape shape;
    private final Style style;
    private final double radius;
    private final double stroke;

    MarkKind(MarkShape shape, Style style, double radius, double stroke) {
        this.shape = shape;
        this.style = style;
        this.radius = radius;
        this.stroke = stroke;
    }

    /// The filled mark of a class, largest class first; shapes come again after the fourth.
    public static MarkKind ofClass(int classIndex) {
        return BY_CLASS[classIndex % BY_CLASS.length];
    }

    /// The same shape in grey, for rows outside the story.
    public MarkKind dimmed() {
        return switch (this) {
            case CIRCLE, TEST_CIRCLE -> DIMMED_CIRCLE;
            case TRIANGLE, TEST_TRIANGLE -> DIMMED_TRIANGLE;
            case SQUARE, TEST_SQUARE -> DIMMED_SQUARE;
            case PLUS, TEST_PLUS -> DIMMED_PLUS;
            case SYNTHETIC -> DIMMED_SYNTHETIC;
            default -> this;
        };
    }

    /// The same shape as an outline, for test rows judged right.
    public MarkKind hollow() {
        return switch (this) {
            case CIRCLE -> TEST_CIRCLE;
            case TRIANGLE -> TEST_TRIANGLE;
            case SQUARE -> TEST_SQUARE;
            case PLUS -> TEST_PLUS;
            default -> this;
        };
    }

    /// The kind with this [#code].
    static MarkKind of(int code) {
        return ALL[code];
    }

    /// For the `kinds` of [Marks].
    @SuppressWarnings("EnumOrdinal") // lives as long as a picture, never on disk
    public byte code() {
        return (byte) ordinal();
    }

    /// Of a bulk mark, in pixels at mark scale 1.
    public double radius() {
        return radius;
    }

    /// Whether this is drawn around a mark and is not one itself.
    public boolean isRing() {
        return style == Style.RING_INK || style == Style.RING_TEXT2;
    }

    /// How a ring of this kind is broken.
    RingStyle ringStyle() {
        return switch (this) {
            case RING_DANGER -> RingStyle.DASHED;
            case RING_NOISE -> RingStyle.DOTTED;
            default -> RingStyle.SOLID;
        };
    }

    MarkShape shape() {
        return shape;
    }

    Style style() {
        return style;
    }

    double stroke() {
        return stroke;
    }
}
