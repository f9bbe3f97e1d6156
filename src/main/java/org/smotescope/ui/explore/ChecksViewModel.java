package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.diagnostics.ClassDiagnosis;
import org.smotescope.experiment.diagnostics.Figure;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.selection.ChosenRows;
import org.smotescope.ui.selection.PickedRows;
import org.smotescope.ui.selection.Selection;

/// The figures about the new rows: which are there, which are unfolded, whose rows are chosen.
public final class ChecksViewModel {
    private final Selection selection;
    private final DiagnosisSource source;
    private final ReadOnlyObjectWrapper<Checks> checks = new ReadOnlyObjectWrapper<>(Checks.NONE);
    private final Set<CheckKey> open = new HashSet<>();
    private @Nullable Run shown;
    private @Nullable CheckKey chosen;
    private @Nullable PickedRows rows;

    /// What is to be chosen as soon as it is known.
    private @Nullable CheckKey next;

    ChecksViewModel(Workspace workspace, Jobs jobs, Selection selection) {
        this.selection = selection;
        this.source = new DiagnosisSource(workspace, jobs, this::told);
        selection.rowsProperty().subscribe(this::selected);
    }

    ReadOnlyObjectProperty<Checks> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    /// Whether the rows that are chosen in the window are those of a check.
    boolean isChosen() {
        return chosen != null;
    }

    /// The checks of this run are in sight, or with null none.
    void show(@Nullable Run run) {
        if (run != shown) {
            shown = run;
            source.want(run);
            update();
        }
    }

    /// Another run is about to be shown: chosen rows are let go of where it has others, until the
    /// figures of these are known.
    void turnTo(Run run) {
        PickedRows held = rows;
        if (held != null && held.run().resampling() != run.resampling()) {
            CheckKey kept = held.run().table() == run.table() ? chosen : null;
            selection.clear();
            next = kept;
        }
    }

    /// Chooses the rows of a check in the window; those that are chosen already are let go of. Of a
    /// figure without rows the detail is shown, or no more.
    void toggle(CheckKey key) {
        next = null;
        CheckKey before = chosen;
        PickedRows wanted = rowsOf(key);
        if (key.equals(before)) {
            selection.clear();
            open.remove(key);
        } else if (wanted != null) {
            if (before != null && !before.whole().equals(key.whole())) {
                open.remove(before.whole());
            }
            choose(key, wanted);
        } else if (key.part() == CheckKey.WHOLE) {
            fold(key);
        }
        update();
    }

    /// Chooses the rows of a figure of the first class that has it, as soon as they are known.
    public void chooseOnceKnown(Figure.Kind kind) {
        next = new CheckKey(-1, kind, CheckKey.WHOLE);
        told();
    }

    /// Shows the detail of a figure, or no more.
    void fold(CheckKey key) {
        if (!open.remove(key)) {
            open.add(key);
        }
        update();
    }

    private void choose(CheckKey key, PickedRows wanted) {
        open.add(key.whole());
        rows = wanted;
        chosen = key;
        selection.pick(wanted, Combine.REPLACE);
    }

    /// Null where there are none, or where they are those of an earlier run.
    private @Nullable PickedRows rowsOf(CheckKey key) {
        Run run = source.known().run();
        ClassDiagnosis of = ofClass(key.code());
        if (run == null
                || of == null
                || !source.known().isOf(shown)
                || !(of.figure(key.kind()) instanceof Figure.Found found)) {
            return null;
        }
        PickedRows picked = new CheckWords(run, of).rows(key, found);
        return picked.size() == 0 ? null : picked;
    }

    private @Nullable ClassDiagnosis ofClass(int code) {
        return source.known().diagnosis().classes().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElse(null);
    }

    /// Rows that were chosen elsewhere are not those of a check.
    private void selected(@Nullable ChosenRows now) {
        PickedRows held = rows;
        boolean isHeld =
                held != null
                        && now instanceof PickedRows picked
                        && picked.why().equals(held.why())
                        && picked.references() == held.references();
        if (!isHeld && held != null) {
            rows = null;
            chosen = null;
            update();
        }
    }

    private void told() {
        CheckKey wish = next;
        if (wish != null && source.known().isOf(shown)) {
            next = null;
            CheckKey key = wish.code() < 0 ? CheckKey.of(firstClass(), wish.kind()) : wish;
            PickedRows wanted = rowsOf(key);
            open.add(key.whole());
            if (wanted != null && selection.rows().isEmpty()) {
                choose(key, wanted);
            }
        }
        update();
    }

    private int firstClass() {
        return source.known().diagnosis().classes().stream()
                .mapToInt(ClassDiagnosis::code)
                .findFirst()
                .orElse(-1);
    }

    private void update() {
        Checks now = now();
        if (!now.equals(checks.get())) {
            checks.set(now);
        }
    }

    private Checks now() {
        Run run = shown;
        if (run == null || run.resampling().added().size() == 0) {
            return Checks.NONE;
        }
        DiagnosisSource.Known known = source.known();
        Run of = known.run();
        if (known.isOf(run)) {
            return known.diagnosis().classes().isEmpty()
                    ? Checks.NONE
                    : new Checks(Checks.Age.CURRENT, "", groups(run), chosen);
        }
        return new Checks(
                Checks.Age.EARLIER,
                note(),
                of == null || of.table() != run.table() ? List.of() : groups(of),
                null);
    }

    private String note() {
        return source.problem().isEmpty()
                ? "Computing… " + Math.round(100 * source.progress()) + " %"
                : "Not computed: " + source.problem();
    }

    private List<Checks.Group> groups(Run run) {
        List<Checks.Group> groups = new ArrayList<>();
        for (ClassDiagnosis each : source.known().diagnosis().classes()) {
            CheckWords words = new CheckWords(run, each);
            List<Checks.Line> lines =
                    each.figures().stream()
                            .map(
                                    figure -> {
                                        CheckKey key = CheckKey.of(each.code(), figure.kind());
                                        return words.line(
                                                key,
                                                figure,
                                                open.contains(key)
                                                        ? Checks.Fold.OPEN
                                                        : Checks.Fold.CLOSED);
                                    })
                            .toList();
            groups.add(new Checks.Group(each.code(), words.title(), lines));
        }
        return groups;
    }
}
