package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Ints;
import org.smotescope.experiment.Run;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.plot.Drawing;

/// Which rows are singled out among all rows: the others stay, in grey. They are found away from
/// the window's thread; the newest wins, and what was there stays until then.
public final class RowFilter {
    private static final String LANE = "filter";

    private final Jobs jobs;
    private final OverSource over;
    private final Runnable changed;
    private final Map<Only, BooleanProperty> wanted = new EnumMap<>(Only.class);
    private final ReadOnlyBooleanWrapper ofTypes =
            new ReadOnlyBooleanWrapper(this, "ofTypes", false);
    private final ReadOnlyBooleanWrapper settled =
            new ReadOnlyBooleanWrapper(this, "settled", false);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private Runnable turned = () -> {};
    private boolean active;
    private boolean clearing;
    private @Nullable Sight sight;
    private @Nullable Run run;
    private final Supplier<Drawing> picture;
    private @Nullable FilterAsked underWay;
    private @Nullable Passing passing;

    /// @param over knows how many nearest rows tell the type of a row
    /// @param picture the rows as they are shown with all in colour
    /// @param changed told when other rows are singled out
    RowFilter(Jobs jobs, OverSource over, Supplier<Drawing> picture, Runnable changed) {
        this.jobs = jobs;
        this.over = over;
        this.picture = picture;
        this.changed = changed;
        for (Only only : Only.values()) {
            BooleanProperty is = new SimpleBooleanProperty(this, only.name());
            is.subscribe((was, now) -> choose(only, now));
            wanted.put(only, is);
        }
        over.mProperty().subscribe((was, now) -> follow());
    }

    /// Whether rows of a kind are singled out: training rows of some types, or test rows that some
    /// model gets wrong. Choosing one of these gives up the other, so that a filled mark in colour
    /// is always of one sort.
    public BooleanProperty wantedProperty(Only only) {
        BooleanProperty property = wanted.get(only);
        if (property == null) {
            throw new IllegalArgumentException("no such rows: " + only);
        }
        return property;
    }

    /// Whether rows are singled out by their type.
    public ReadOnlyBooleanProperty ofTypesProperty() {
        return ofTypes.getReadOnlyProperty();
    }

    /// Which rows are in colour, and how many of how many; empty while all are.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Whether training rows are singled out by their type and all of those that are asked for are
    /// in colour.
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// What the rows in colour have in common: "safe rows or rows in danger"; empty where all are.
    String what() {
        Passing now = passing;
        return now == null
                ? ""
                : now.asked().only().stream()
                        .map(only -> only.words().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" or "));
    }

    /// Shows all rows in colour again.
    public void clear() {
        clearing = true;
        wanted.values().forEach(is -> is.set(false));
        clearing = false;
        follow();
    }

    /// @param action run when rows are singled out that were not before
    void setOnTurned(Runnable action) {
        turned = action;
    }

    private void choose(Only only, boolean isOn) {
        if (clearing) {
            return;
        }
        if (isOn) {
            clearing = true;
            wanted.forEach((each, is) -> is.set(is.get() && each.isType() == only.isType()));
            clearing = false;
        }
        follow();
        if (isOn) {
            turned.run();
        }
    }

    /// Whether rows can be singled out now: a story needs all of its actors, and rows that are
    /// chosen stand out by themselves.
    void activate(boolean isOn) {
        if (active != isOn) {
            active = isOn;
            follow();
        }
    }

    /// Other rows are shown, or another model judges them.
    ///
    /// @param newest the newest run of these rows; null, like the pictures, where there is none yet
    void follow(@Nullable Director pictures, @Nullable Run newest) {
        Sight other = pictures == null ? null : pictures.sight();
        if (other != sight || newest != run) {
            sight = other;
            run = newest;
            follow();
        }
    }

    private Set<Only> chosen() {
        Set<Only> chosen = EnumSet.noneOf(Only.class);
        wanted.forEach(
                (only, is) -> {
                    if (is.get()) {
                        chosen.add(only);
                    }
                });
        return chosen;
    }

    private void follow() {
        Sight now = sight;
        Run newest = run;
        Set<Only> chosen = chosen();
        ofTypes.set(active && chosen.stream().anyMatch(Only::isType));
        if (now == null || newest == null || !active || chosen.isEmpty()) {
            stop();
            if (chosen.isEmpty()) {
                passing = null;
            }
            words.set("");
            tell();
            return;
        }
        ask(new FilterAsked(chosen, now, newest, over.mProperty().get(), picture.get().marks()));
    }

    private void tell() {
        settled.set(ofTypes.get() && underWay == null && passing != null);
        changed.run();
    }

    private void stop() {
        if (underWay != null) {
            underWay = null;
            jobs.cancel(LANE);
        }
    }

    private void ask(FilterAsked asked) {
        Passing last = passing;
        if (last != null && last.asked().isSame(asked)) {
            stop();
            words.set(last.words());
            tell();
            return;
        }
        if (last != null && last.asked().sight().run().prepared() != asked.run().prepared()) {
            passing = null;
        }
        FilterAsked now = underWay;
        if (now != null && now.isSame(asked)) {
            return;
        }
        underWay = asked;
        settled.set(false);
        words.set(Passing.title(asked) + ": computing…");
        jobs.submit(
                LANE, asked::make, fraction -> {}, this::finished, thrown -> failed(asked, thrown));
    }

    private void finished(Passing found) {
        underWay = null;
        passing = found;
        words.set(found.words());
        tell();
    }

    private void failed(FilterAsked asked, Throwable thrown) {
        underWay = null;
        if (!(thrown instanceof CancellationException)) {
            passing = null;
            words.set(Passing.title(asked) + ": " + Problems.ofData(thrown).line());
            tell();
        }
    }

    /// A picture in which the rows that are not singled out are grey.
    Drawing of(Drawing picture) {
        Passing now = passing;
        return active && now != null ? now.of(picture) : picture;
    }

    /// Of some rows, by reference, those that are in colour.
    Ints of(Ints rows) {
        Passing now = passing;
        return active && now != null ? now.of(rows) : rows;
    }

    /// A legend of the rows, with what is singled out.
    List<LegendLine> over(List<LegendLine> legend) {
        Passing now = passing;
        if (!active || now == null) {
            return legend;
        }
        List<LegendLine> lines = new ArrayList<>(legend);
        lines.addAll(now.legend());
        return lines;
    }
}
