package org.smotescope.ui.explore;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.projection.Positions;
import org.smotescope.projection.ViewMethod;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.ui.ClassOrder;
import org.smotescope.ui.plot.Area;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Viewport;

/// A run on two axes: where its training rows and its new rows lie, and who is near whom. Made once
/// for a run and its axes, away from the window's thread. Immutable.
///
/// The axes are fitted on the original training rows; they do not depend on what was resampled.
final class Sight {
    private static final double ROOM = 0.06;

    /// The share of the time for the neighbours.
    private static final double KIN = 0.5;

    private final Run run;
    private final Placing placing;
    private final double[] xs;
    private final double[] ys;
    private final double[] newXs;
    private final double[] newYs;
    private final ClassOrder order;
    private final Kin kin;
    private final Bounds bounds;
    private final Findings findings;
    private final boolean drawn;

    /// Two axes.
    record Axes(PlotAxis across, PlotAxis up) {
        /// The name of the map, or those of the two axes.
        List<String> names() {
            return across instanceof PlotAxis.Mapped(ViewMethod method, int _)
                    ? List.of(method.title())
                    : List.of(across.name(), up.name());
        }

        /// Both axes of a method.
        ///
        /// @throws IllegalArgumentException if the method is a pair of features, which must be
        ///   named
        static Axes of(ViewMethod method) {
            return switch (method) {
                case FEATURE_PAIR -> throw new IllegalArgumentException("a pair must be named");
                case PCA -> new Axes(new PlotAxis.Component(0), new PlotAxis.Component(1));
                case LDA, T_SNE, UMAP ->
                        new Axes(new PlotAxis.Mapped(method, 0), new PlotAxis.Mapped(method, 1));
            };
        }
    }

    private Sight(Run run, Placing placing, Kin kin, Monitor monitor) {
        this.run = run;
        this.placing = placing;
        this.kin = kin;
        Positions places = placing.training(run.prepared());
        this.xs = places.across();
        this.ys = places.up();
        Positions added = ofAdded(run, placing, places, monitor);
        this.newXs = added.across();
        this.newYs = added.up();
        this.order = ClassOrder.of(run.prepared().train().classes().counts(), run.positive());
        this.bounds = Bounds.of(xs, ys);
        this.drawn =
                run.resampling().removed().stream()
                        .allMatch(gone -> gone.reason() instanceof Removed.Reason.NotDrawn);
        this.findings = Findings.of(run.resampling().evidence());
    }

    /// On axes that need not be found first.
    static Sight of(Run run, Axes axes, Monitor monitor) {
        return of(run, Placing.of(run, axes), monitor);
    }

    static Sight of(Run run, Placing placing, Monitor monitor) {
        Kin kin = Kin.of(run, monitor.part(0, KIN));
        return new Sight(run, placing, kin, monitor.part(KIN, 1));
    }

    /// Where rows lie, without who is near whom: for pictures that tell no story.
    static Sight still(Run run, Placing placing, Monitor monitor) {
        return new Sight(run, placing, Kin.NOBODY, monitor);
    }

    /// Where a view is linear, a new row lies on the line between the places of its two rows.
    private static Positions ofAdded(Run run, Placing placing, Positions places, Monitor monitor) {
        Resampling resampling = run.resampling();
        if (!placing.method().isLinear()) {
            return placing.place(Projections.placesOfAdded(resampling), monitor);
        }
        double[] across = new double[resampling.added().size()];
        double[] up = new double[across.length];
        Positions elsewhere = null;
        for (int i = 0; i < across.length; i++) {
            int base = -1;
            int other = -1;
            double share = 0;
            switch (resampling.added().get(i)) {
                case Origin.Copied(int row) -> {
                    base = row;
                    other = row;
                }
                case Origin.Interpolated(int row, int neighbour, int _, double gap) -> {
                    base = row;
                    other = neighbour;
                    share = gap;
                }
                default -> {}
            }
            if (base >= 0 && other >= 0) {
                across[i] = Ease.between(places.across()[base], places.across()[other], share);
                up[i] = Ease.between(places.up()[base], places.up()[other], share);
            } else {
                if (elsewhere == null) {
                    elsewhere = placing.place(Projections.placesOfAdded(resampling), monitor);
                }
                across[i] = elsewhere.across()[i];
                up[i] = elsewhere.up()[i];
            }
        }
        return new Positions(across, up);
    }

    Run run() {
        return run;
    }

    Axes axes() {
        return placing.axes();
    }

    /// How rows are placed on the axes.
    Placing placing() {
        return placing;
    }

    /// Whether a point between two rows is shown on the line between them.
    boolean isLinear() {
        return placing.method().isLinear();
    }

    Kin kin() {
        return kin;
    }

    ClassOrder order() {
        return order;
    }

    Dataset rows() {
        return run.prepared().train();
    }

    int added() {
        return newXs.length;
    }

    /// How many stories there are: of the new rows, then of the removed ones, which have one for
    /// all where the draw alone decided.
    int tales() {
        return added() + (isDrawn() ? Math.min(1, removed().size()) : removed().size());
    }

    /// Which story tells of a row, or -1 where none does.
    int tale(RowId row) {
        if (row.layer().equals(Crowd.NEW)) {
            return row.row();
        }
        int gone = -1;
        for (int i = 0; i < removed().size() && gone < 0 && !drawn; i++) {
            gone = removed().get(i).row() == row.row() ? i : -1;
        }
        return gone < 0 ? -1 : added() + gone;
    }

    /// The removed rows in the order in which they are told.
    List<Removed> removed() {
        return run.resampling().removed();
    }

    /// Whether all rows that are removed were just not drawn: then they are told together.
    boolean isDrawn() {
        return drawn;
    }

    /// The class code of a training row (0 or more) or of the new row `~reference`.
    int code(int reference) {
        return run.resampling().classOf(reference);
    }

    /// Which look the class of a row has, by reference.
    int look(int reference) {
        return order.look(code(reference));
    }

    /// The label of a training row's class, as it stands in the file.
    String label(int row) {
        return rows().classes().labels().get(rows().classes().code(row));
    }

    /// Where a row lies, by reference.
    double x(int reference) {
        return reference >= 0 ? xs[reference] : newXs[~reference];
    }

    double y(int reference) {
        return reference >= 0 ? ys[reference] : newYs[~reference];
    }

    CloseUp.Point point(int reference) {
        return new CloseUp.Point(x(reference), y(reference));
    }

    /// What was found out about the rows before any was drawn.
    Findings findings() {
        return findings;
    }

    /// Which row of a layer a reference is.
    static RowId id(int reference) {
        return reference >= 0 ? new RowId(Crowd.ROWS, reference) : new RowId(Crowd.NEW, ~reference);
    }

    /// The reference of a row of a layer.
    static int reference(RowId row) {
        return row.layer().equals(Crowd.NEW) ? ~row.row() : row.row();
    }

    /// The references of the training rows and the new rows in an area.
    Ints rowsIn(Area area) {
        int[] rows = new int[xs.length + newXs.length];
        int n = 0;
        for (int i = 0; i < rows.length; i++) {
            int row = i < xs.length ? i : ~(i - xs.length);
            if (area.holds(x(row), y(row))) {
                rows[n++] = row;
            }
        }
        return Ints.of(Arrays.copyOf(rows, n));
    }

    double newX(int added) {
        return newXs[added];
    }

    double newY(int added) {
        return newYs[added];
    }

    /// The places of all training rows across; not to be written to.
    double[] xs() {
        return xs;
    }

    double[] ys() {
        return ys;
    }

    double[] newXs() {
        return newXs;
    }

    double[] newYs() {
        return newYs;
    }

    /// Whether the original rows lie where they lie in the other.
    boolean isPlacedAs(Sight other) {
        return run.prepared() == other.run.prepared() && axes().equals(other.axes());
    }

    /// Whether it shows the same rows as the other.
    boolean isOf(Sight other) {
        return run.prepared() == other.run.prepared() && run.resampling() == other.run.resampling();
    }

    /// Whether there is such a row.
    boolean has(@Nullable RowId row) {
        return row != null && row.row() < (row.layer().equals(Crowd.NEW) ? added() : rows().size());
    }

    /// Where the original training rows lie.
    Bounds bounds() {
        return bounds;
    }

    /// All original training rows in the room that a view has: the view is the same whatever is
    /// resampled. Directions through all columns have one scale, so that distances can be compared;
    /// columns of the file have units of their own, and each fills its axis.
    Viewport home(Viewport room) {
        Viewport all = room.fit(bounds, ROOM);
        Axes axes = axes();
        boolean hasColumn =
                axes.across instanceof PlotAxis.Feature || axes.up instanceof PlotAxis.Feature;
        return hasColumn ? all : all.withEqualScales();
    }
}
