package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.smotescope.data.Classes;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.boundary.Held;
import org.smotescope.experiment.boundary.Plane;
import org.smotescope.experiment.boundary.PlaneAxis;
import org.smotescope.experiment.boundary.Question;
import org.smotescope.experiment.boundary.Side;
import org.smotescope.projection.View;
import org.smotescope.sampling.Resampling;
import org.smotescope.ui.ClassOrder;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.rows.RowWords;

/// The words beside a boundary.
final class BoundaryWords {
    /// More held columns than this are not listed.
    private static final int MOST_HELD = 8;

    private final BoundaryAsked asked;

    BoundaryWords(BoundaryAsked asked) {
        this.asked = asked;
    }

    /// While the model is learnt or asked for the first time.
    BoundaryNote computing(List<Held> held) {
        return new BoundaryNote(model(held) + " · computing…", List.of(), more(held));
    }

    BoundaryNote shown(List<Held> held) {
        return new BoundaryNote(model(held) + rows(), keys(), more(held));
    }

    /// "Full model, other columns at their median".
    String model(List<Held> held) {
        Plane plane = asked.plane();
        return switch (asked.question()) {
            case TWO_COLUMNS -> "Model of " + axes(plane) + " alone";
            case FULL_MODEL -> "Full model" + settled(plane, held);
        };
    }

    private static String axes(Plane plane) {
        if (plane.isOfColumns()) {
            return "these two columns";
        }
        if (plane.across() instanceof PlaneAxis.OfView(View view, int _)) {
            return "the two axes of " + view.method().title();
        }
        boolean isOfComponents =
                plane.across() instanceof PlaneAxis.Component
                        && plane.up() instanceof PlaneAxis.Component;
        return isOfComponents ? "PCA 1 and PCA 2" : "these two axes";
    }

    private String settled(Plane plane, List<Held> held) {
        boolean hasNumbers = held.stream().anyMatch(each -> !Double.isNaN(each.number()));
        boolean hasWords = held.stream().anyMatch(each -> Double.isNaN(each.number()));
        List<String> parts = new ArrayList<>();
        if (!plane.isOfColumns() && asked.numbers() > 2) {
            parts.add("where other components are 0");
        }
        if (hasNumbers) {
            parts.add("other columns at their median");
        }
        if (hasWords) {
            parts.add("words at the commonest");
        }
        return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
    }

    /// Which rows it has learned from: those as they are, or with the new ones.
    private String rows() {
        Run run = asked.run();
        if (run.resampling().added().size() == 0 && run.resampling().removed().isEmpty()) {
            return "";
        }
        return asked.side() == Side.BEFORE
                ? " · before " + run.sampler().name()
                : " · after " + run.sampler().name() + ": " + all(run.resampling());
    }

    /// The model has learned from all of them, however many the story has told.
    private static String all(Resampling resampling) {
        List<String> parts = new ArrayList<>();
        if (resampling.added().size() > 0) {
            parts.add("all " + Figures.count(resampling.added().size(), "new row"));
        }
        if (!resampling.removed().isEmpty()) {
            parts.add("all " + Figures.count(resampling.removed().size(), "removal"));
        }
        return String.join(", ", parts);
    }

    private List<BoundaryNote.Key> keys() {
        Run run = asked.run();
        Classes classes = run.prepared().train().classes();
        if (!run.isBinary()) {
            return List.of(
                    new BoundaryNote.Key(
                            -1, "where the most probable class changes; tint: that class"));
        }
        ClassOrder order = asked.order();
        List<BoundaryNote.Key> keys = new ArrayList<>();
        for (int look = 1; look >= 0; look--) {
            String name = RowWords.className(classes, order.code(look)).words();
            keys.add(new BoundaryNote.Key(look, "called " + name));
        }
        String threshold = Figures.fixed(asked.threshold(), 2);
        keys.add(new BoundaryNote.Key(-1, "threshold " + threshold));
        return List.copyOf(keys);
    }

    private String more(List<Held> held) {
        if (asked.question() == Question.TWO_COLUMNS) {
            String plain = asked.fitted().isCalibrated() ? " Its scores are not calibrated." : "";
            return "It has learned from the two axes alone, with the settings of step 6: exact for"
                    + " what is shown. The recipe's model knows the other columns too."
                    + plain;
        }
        String columns =
                held.stream().limit(MOST_HELD).map(this::value).collect(Collectors.joining(", "));
        String rest = held.size() > MOST_HELD ? " and " + (held.size() - MOST_HELD) + " more" : "";
        String slice =
                "One slice through the recipe's model. Rows with other values elsewhere may be"
                        + " called otherwise than the tint below them.";
        return columns.isEmpty() ? slice : slice + "\nHeld: " + columns + rest + ".";
    }

    private String value(Held held) {
        if (Double.isNaN(held.number())) {
            return held.column() + " " + (held.word() == null ? "empty" : held.word());
        }
        return held.column() + " " + Figures.value(held.number());
    }
}
