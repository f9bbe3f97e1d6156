package org.smotescope.ui.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.smotescope.ui.plot.Bounds;

/// Rows that were painted, in the order in which they were. Immutable.
///
/// @param canvas what they are called and how far they reach
/// @param dots at most [#MOST]
public record Painting(Canvas canvas, List<Dot> dots) {
    /// So many rows can be painted; more are not taken.
    public static final int MOST = 5_000;

    private static final double STEPS = 1_000;

    /// A painted row.
    ///
    /// @param kind which of the two classes, 0 or 1
    public record Dot(double x, double y, int kind) {}

    public Painting {
        dots = List.copyOf(dots.size() > MOST ? dots.subList(0, MOST) : dots);
    }

    /// Nothing painted yet.
    public static Painting on(Canvas canvas) {
        return new Painting(canvas, List.of());
    }

    /// With more rows, those that lie outside brought to the edge, all of them to the nearest of a
    /// thousand steps.
    public Painting with(List<Dot> more) {
        List<Dot> all = new ArrayList<>(dots);
        more.stream().map(this::placed).forEach(all::add);
        return new Painting(canvas, all);
    }

    private Dot placed(Dot dot) {
        Bounds to = canvas.bounds();
        return new Dot(
                stepped(dot.x, to.minX(), to.maxX()),
                stepped(dot.y, to.minY(), to.maxY()),
                dot.kind);
    }

    private static double stepped(double place, double least, double most) {
        double step = (most - least) / STEPS;
        double near = Math.clamp(place, least, most);
        double stepped = least + Math.round((near - least) / step) * step;
        double tenth = Math.pow(10, Math.ceil(-Math.log10(step)));
        return Math.round(stepped * tenth) / tenth;
    }

    /// Without the rows that the test holds for.
    public Painting without(Predicate<Dot> gone) {
        return new Painting(canvas, dots.stream().filter(gone.negate()).toList());
    }

    /// With the rows that the test holds for changed, in their places in the order.
    public Painting changed(Predicate<Dot> which, UnaryOperator<Dot> change) {
        return new Painting(
                canvas,
                dots.stream()
                        .map(dot -> which.test(dot) ? placed(change.apply(dot)) : dot)
                        .toList());
    }

    /// How many rows a class has.
    public int count(int kind) {
        return (int) dots.stream().filter(dot -> dot.kind == kind).count();
    }

    /// The rows as a CSV file: two columns of numbers and the class.
    public String csv() {
        StringBuilder csv = new StringBuilder();
        csv.append(cell(canvas.across()))
                .append(',')
                .append(cell(canvas.up()))
                .append(',')
                .append(cell(canvas.target()))
                .append('\n');
        for (Dot dot : dots) {
            csv.append(dot.x)
                    .append(',')
                    .append(dot.y)
                    .append(',')
                    .append(cell(canvas.labels().get(dot.kind)))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String cell(String text) {
        boolean isPlain = text.chars().noneMatch(c -> ",\"\n\r".indexOf(c) >= 0);
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
