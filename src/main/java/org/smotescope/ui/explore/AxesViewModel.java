package org.smotescope.ui.explore;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.projection.ViewMethod;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;

/// What the axes of the plot show, and what is found in the background for them.
///
/// A map of all columns is chosen as soon as it has been found; until then the axes stay as they
/// are, so that giving it up changes nothing.
public final class AxesViewModel {
    /// The ways to show all columns at once.
    public static final List<ViewMethod> MAPS =
            List.of(ViewMethod.PCA, ViewMethod.LDA, ViewMethod.UMAP, ViewMethod.T_SNE);

    private static final String PAIRS = "explore-pairs";

    private final Jobs jobs;
    private final Runnable changed;
    private final MapSource maps;
    private final ObjectProperty<PlotAxis> across;
    private final ObjectProperty<PlotAxis> up;
    private final ReadOnlyObjectWrapper<List<PlotAxis>> choices =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Work>> work =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<GoodPairs>> pairs =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    /// The last axes that need not be found.
    private Sight.Axes plain = Sight.Axes.of(ViewMethod.PCA);

    private @Nullable ViewMethod wanted;
    private @Nullable Run run;
    private @Nullable Table table;
    private @Nullable Placing shown;
    private @Nullable DataProblem problem;
    private boolean choosing;

    /// @param changed told when another picture is to be made
    AxesViewModel(Jobs jobs, Runnable changed) {
        this.jobs = jobs;
        this.changed = changed;
        this.maps = new MapSource(jobs);
        this.across = new SimpleObjectProperty<>(this, "across", plain.across());
        this.up = new SimpleObjectProperty<>(this, "up", plain.up());
        across.subscribe((was, is) -> chosen(up, plain.up(), plain.across(), is));
        up.subscribe((was, is) -> chosen(across, plain.across(), plain.up(), is));
    }

    /// Set one of [#choicesProperty()] for a single axis.
    public ObjectProperty<PlotAxis> acrossProperty() {
        return across;
    }

    public ObjectProperty<PlotAxis> upProperty() {
        return up;
    }

    /// What one axis alone can show.
    public ReadOnlyObjectProperty<List<PlotAxis>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// What is being found, if anything.
    public ReadOnlyObjectProperty<Optional<Work>> workProperty() {
        return work.getReadOnlyProperty();
    }

    /// The good pairs that were asked for last, until one is chosen.
    public ReadOnlyObjectProperty<Optional<GoodPairs>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    /// What the reader of the picture must know; an empty text where it shows what is there.
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// The method of the picture; two axes of their own where it is no map.
    public ViewMethod shownMethod() {
        return shown == null ? ViewMethod.FEATURE_PAIR : shown.method();
    }

    /// The words of an axis: "PCA 1 · 45 % of spread".
    public String label(PlotAxis axis) {
        return shown == null ? "" : shown.label(axis).text();
    }

    /// What a map is of: "all columns", "the 4 number columns".
    public String mapped() {
        Run now = run;
        return now == null ? "all columns" : new MappedColumns(now).words();
    }

    /// Whether there are columns to make pairs of.
    public boolean hasPairs() {
        return choices.get().stream().filter(PlotAxis.Feature.class::isInstance).count() > 1;
    }

    /// Shows all columns by a method, as soon as rows are placed by it.
    public void choose(ViewMethod method) {
        Run now = run;
        if (now == null) {
            return;
        }
        stop();
        Sight.Axes axes = Sight.Axes.of(method);
        if (axes.across() instanceof PlotAxis.Plain || maps.known(now.prepared(), method) != null) {
            choose(axes);
        } else {
            find(now, method);
        }
    }

    /// Shows two columns.
    public void choose(GoodPairs.GoodPair pair) {
        stop();
        choose(new Sight.Axes(pair.across(), pair.up()));
    }

    /// Shows two axes, or the map that has the one name; nothing happens where there are none of
    /// these names.
    void choose(List<String> names) {
        if (names.size() == 1) {
            MAPS.stream()
                    .filter(method -> method.title().equals(names.getFirst()))
                    .findFirst()
                    .ifPresent(this::choose);
            return;
        }
        Optional<PlotAxis> first = named(names.getFirst());
        Optional<PlotAxis> second = named(names.getLast());
        if (first.isPresent() && second.isPresent()) {
            stop();
            choose(new Sight.Axes(first.get(), second.get()));
        }
    }

    private Optional<PlotAxis> named(String name) {
        return choices.get().stream().filter(axis -> axis.name().equals(name)).findFirst();
    }

    /// The name of the map, or those of the two axes; a map that is being found is not it yet.
    List<String> names() {
        return axes().names();
    }

    /// Looks for pairs of columns that tell the classes apart.
    public void findPairs() {
        Run now = run;
        if (now == null || !hasPairs()) {
            return;
        }
        stop();
        String what = "Ranking pairs of columns:";
        work.set(Optional.of(new Work(what, 0)));
        long seed = now.recipe().split().seed();
        jobs.submit(
                PAIRS,
                monitor ->
                        GoodPairs.of(
                                now.prepared(),
                                Projections.goodPairs(
                                        now.prepared().train(), seed, RowMap.threads(), monitor)),
                fraction -> work.set(Optional.of(new Work(what, fraction))),
                found -> {
                    work.set(Optional.empty());
                    pairs.set(Optional.of(found));
                },
                this::failed);
    }

    /// Gives up what is being found: the axes are those before.
    public void cancel() {
        stop();
        if (isOnUnknownMap()) {
            choose(plain);
        }
    }

    /// Goes on with another run: axes stay as they are chosen while the file does and its columns
    /// of these names.
    void follow(Run next) {
        Run before = run;
        run = next;
        List<PlotAxis> possible = PlotAxis.choices(next);
        boolean isSameFile = table == next.table();
        table = next.table();
        choices.set(possible);
        if (!isSameFile) {
            stop();
            maps.forget();
        } else if (before != null && before.prepared() != next.prepared()) {
            stopPairs();
        }
        Sight.Axes initial = PlotAxis.initial(next);
        plain = isSameFile ? carried(plain, possible).orElse(initial) : initial;
        set(isSameFile ? carried(axes(), possible).orElse(initial) : initial);
        ViewMethod sought = wanted;
        if (sought != null) {
            find(next, sought);
        }
    }

    /// The same axes among the possible ones: a column by its name, as its number is another one
    /// when one before it is left out.
    private static Optional<Sight.Axes> carried(Sight.Axes axes, List<PlotAxis> possible) {
        return axes.across() instanceof PlotAxis.Mapped
                ? Optional.of(axes)
                : carried(axes.across(), possible)
                        .flatMap(
                                across ->
                                        carried(axes.up(), possible)
                                                .map(up -> new Sight.Axes(across, up)));
    }

    private static Optional<PlotAxis> carried(PlotAxis axis, List<PlotAxis> possible) {
        return possible.stream().filter(axis::isSameAs).findFirst();
    }

    /// How the rows of a run that is followed are placed; null where that must be found first, as
    /// it is then.
    @Nullable Placing placing(Run of) {
        if (!(across.get() instanceof PlotAxis.Mapped(ViewMethod method, int _))) {
            return Placing.of(of, axes());
        }
        RowMap map = maps.known(of.prepared(), method);
        if (map == null) {
            find(of, wanted == null ? method : wanted);
            return null;
        }
        return new Placing.OnMap(map, of.pca());
    }

    /// Another picture is shown.
    void show(Sight sight) {
        shown = sight.placing();
        boolean isMap =
                !(sight.axes().across() instanceof PlotAxis.Feature)
                        && !(sight.axes().up() instanceof PlotAxis.Feature);
        String columns = isMap ? new MappedColumns(sight.run()).note() : "";
        note.set((sight.placing().note().orElse("") + " " + columns).strip());
    }

    /// Still pictures of other runs of the same rows, on the axes that are chosen as far as they
    /// are known; null before the first run.
    public @Nullable Stills stills() {
        Run now = run;
        if (now == null) {
            return null;
        }
        if (across.get() instanceof PlotAxis.Mapped(ViewMethod method, int _)) {
            RowMap map = maps.known(now.prepared(), method);
            return new Stills(
                    map == null ? Placing.of(now, plain) : new Placing.OnMap(map, now.pca()));
        }
        return new Stills(Placing.of(now, axes()));
    }

    /// Why rows could not be placed as was asked last; null where they could.
    @Nullable DataProblem problem() {
        return problem;
    }

    private Sight.Axes axes() {
        return new Sight.Axes(across.get(), up.get());
    }

    private void find(Run of, ViewMethod method) {
        wanted = method;
        String what = "Placing rows: " + method.title();
        maps.find(
                of,
                method,
                new MapSource.Waiting(
                        fraction -> work.set(Optional.of(new Work(what, fraction))),
                        () -> {
                            stop();
                            choose(Sight.Axes.of(method));
                        },
                        this::failed));
    }

    private void failed(Throwable thrown) {
        stop();
        if (!(thrown instanceof CancellationException)) {
            problem = Problems.ofData(thrown);
        }
        choose(isOnUnknownMap() ? plain : axes());
    }

    /// Whether the axes are those of a map that the newest rows do not have.
    private boolean isOnUnknownMap() {
        Run now = run;
        return now != null
                && across.get() instanceof PlotAxis.Mapped(ViewMethod method, int _)
                && maps.known(now.prepared(), method) == null;
    }

    private void stop() {
        wanted = null;
        problem = null;
        maps.cancel();
        work.set(Optional.empty());
        stopPairs();
    }

    /// A ranking is of the rows and columns that it was asked for with.
    private void stopPairs() {
        jobs.cancel(PAIRS);
        pairs.set(Optional.empty());
        if (wanted == null) {
            work.set(Optional.empty());
        }
    }

    private void choose(Sight.Axes axes) {
        set(axes);
        changed.run();
    }

    private void set(Sight.Axes axes) {
        choosing = true;
        across.set(axes.across());
        up.set(axes.up());
        choosing = false;
        remember();
    }

    private void remember() {
        if (across.get() instanceof PlotAxis.Plain && up.get() instanceof PlotAxis.Plain) {
            plain = axes();
        }
    }

    /// An axis of its own does not go with one of a map: the other one shows what it showed before,
    /// or what this one did where that would be the same.
    private void chosen(
            ObjectProperty<PlotAxis> other, PlotAxis before, PlotAxis instead, PlotAxis is) {
        if (choosing) {
            return;
        }
        stop();
        if (is instanceof PlotAxis.Plain && other.get() instanceof PlotAxis.Mapped) {
            choosing = true;
            other.set(before.equals(is) ? instead : before);
            choosing = false;
        }
        remember();
        changed.run();
    }
}
