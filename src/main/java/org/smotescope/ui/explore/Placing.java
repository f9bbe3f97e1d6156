package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smotescope.data.Count;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Prepared;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.boundary.Plane;
import org.smotescope.experiment.boundary.PlaneAxis;
import org.smotescope.projection.AxisLabel;
import org.smotescope.projection.Embedding;
import org.smotescope.projection.Pca;
import org.smotescope.projection.Positions;
import org.smotescope.projection.ViewMethod;
import org.smotescope.ui.form.Figures;

/// How rows are placed on two axes: by a formula for each, or by a map of all columns. Immutable.
sealed interface Placing {
    Sight.Axes axes();

    /// Where the training rows lie.
    Positions training(Prepared prepared);

    /// Where the test rows lie.
    Positions test(Prepared prepared);

    /// Where other rows lie.
    ///
    /// @param numbers by which they are placed, as [Projections] has them
    Positions place(Matrix numbers, Monitor monitor);

    /// What an axis shows, with its share where it has one.
    AxisLabel label(PlotAxis axis);

    /// The plane that a model is asked about.
    Plane plane();

    /// By what method all columns are shown; the pair of axes where each has its own.
    ViewMethod method();

    /// What the reader of the picture must know; empty where it shows what is there.
    Optional<String> note();

    /// @param axes without a map
    static Placing of(Run run, Sight.Axes axes) {
        if (axes.across() instanceof PlotAxis.Plain across
                && axes.up() instanceof PlotAxis.Plain up) {
            return new OnAxes(across, up, run.pca());
        }
        throw new IllegalArgumentException("axes must be found first: " + axes);
    }

    /// @param pca the components of the training rows
    record OnAxes(PlotAxis.Plain across, PlotAxis.Plain up, Pca pca) implements Placing {
        @Override
        public Sight.Axes axes() {
            return new Sight.Axes(across, up);
        }

        @Override
        public Positions training(Prepared prepared) {
            return place(Projections.places(prepared.train()), Monitor.NONE);
        }

        @Override
        public Positions test(Prepared prepared) {
            return place(Projections.places(prepared.train(), prepared.test()), Monitor.NONE);
        }

        @Override
        public Positions place(Matrix numbers, Monitor monitor) {
            return new Positions(
                    PlotAxis.places(across, numbers, pca), PlotAxis.places(up, numbers, pca));
        }

        @Override
        public AxisLabel label(PlotAxis axis) {
            return axis instanceof PlotAxis.Component(int number)
                    ? number == 0 ? pca.acrossLabel() : pca.upLabel()
                    : AxisLabel.of(axis.name());
        }

        @Override
        public Plane plane() {
            return new Plane(plane(across), plane(up));
        }

        private static PlaneAxis plane(PlotAxis.Plain axis) {
            return switch (axis) {
                case PlotAxis.Component(int number) -> new PlaneAxis.Component(number);
                case PlotAxis.Feature(int number, String _) -> new PlaneAxis.Column(number);
            };
        }

        @Override
        public ViewMethod method() {
            return ViewMethod.FEATURE_PAIR;
        }

        @Override
        public Optional<String> note() {
            return Optional.empty();
        }
    }

    /// @param pca the components, for the names of other axes
    record OnMap(RowMap map, Pca pca) implements Placing {
        @Override
        public Sight.Axes axes() {
            return Sight.Axes.of(method());
        }

        @Override
        public Positions training(Prepared prepared) {
            return map.training();
        }

        @Override
        public Positions test(Prepared prepared) {
            return map.test();
        }

        @Override
        public Positions place(Matrix numbers, Monitor monitor) {
            return map.view().place(numbers, RowMap.threads(), monitor);
        }

        @Override
        public AxisLabel label(PlotAxis axis) {
            return switch (axis) {
                case PlotAxis.Mapped(ViewMethod method, int number) when method == method() ->
                        number == 0 ? map.view().acrossLabel() : map.view().upLabel();
                case PlotAxis.Component(int number) ->
                        number == 0 ? pca.acrossLabel() : pca.upLabel();
                case PlotAxis.Feature _, PlotAxis.Mapped _ -> AxisLabel.of(axis.name());
            };
        }

        @Override
        public Plane plane() {
            return new Plane(
                    new PlaneAxis.OfView(map.view(), 0), new PlaneAxis.OfView(map.view(), 1));
        }

        @Override
        public ViewMethod method() {
            return map.view().method();
        }

        @Override
        public Optional<String> note() {
            List<String> words = new ArrayList<>();
            method().warning().ifPresent(words::add);
            if (map.view() instanceof Embedding embedding) {
                placed(embedding).ifPresent(words::add);
            }
            return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
        }

        /// Which rows were not placed by themselves, and why.
        private static Optional<String> placed(Embedding embedding) {
            int all = embedding.trainingRows();
            if (embedding.drawnRows() < all) {
                return Optional.of(
                        Figures.count(embedding.drawnRows())
                                + " of "
                                + Figures.count(all, "row")
                                + " were placed first, the others beside their neighbours.");
            }
            int equal = all - embedding.sample().size();
            return equal == 0
                    ? Optional.empty()
                    : Optional.of(
                            Figures.count(equal)
                                    + " of "
                                    + Figures.count(all, "row")
                                    + Count.verb(equal, " equals", " equal")
                                    + " another in all columns of the map and"
                                    + Count.verb(equal, " lies", " lie")
                                    + " at its place.");
        }
    }
}
