package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.selection.ChosenRows;
import org.smotescope.ui.selection.PickedRows;

/// Makes what is shown over the rows, away from the window's thread; the newest wins. What was
/// there stays until the new one is, as long as the rows lie where they lay.
public final class OverSource {
    /// The nearest rows that Borderline-SMOTE looks at by default.
    static final int USUAL_M = 10;

    private static final String LANE = "over-";

    private final Jobs jobs;
    private final Runnable changed;
    private final Map<Over, BooleanProperty> wanted = new EnumMap<>(Over.class);
    private final ObjectProperty<Integer> m = new SimpleObjectProperty<>(this, "m", USUAL_M);
    private final Map<Over, OverAsked> underWay = new EnumMap<>(Over.class);
    private final Map<Over, Made> made = new EnumMap<>(Over.class);
    private @Nullable Sight sight;
    private @Nullable ChosenRows chosen;

    private record Made(OverAsked asked, Overlaid overlaid) {}

    /// @param changed told when something else is shown
    OverSource(Jobs jobs, Runnable changed) {
        this.jobs = jobs;
        this.changed = changed;
        for (Over over : Over.values()) {
            BooleanProperty is = new SimpleBooleanProperty(this, over.name());
            is.subscribe((was, now) -> follow());
            wanted.put(over, is);
        }
        m.subscribe((was, now) -> follow());
    }

    /// Whether something is to be shown.
    public BooleanProperty wantedProperty(Over over) {
        BooleanProperty property = wanted.get(over);
        if (property == null) {
            throw new IllegalArgumentException("no such overlay: " + over);
        }
        return property;
    }

    private boolean isWanted(Over over) {
        return wantedProperty(over).get();
    }

    /// How many nearest rows tell the type of a row.
    public ObjectProperty<Integer> mProperty() {
        return m;
    }

    /// Shows what belongs to these rows.
    ///
    /// @param picked the rows that are chosen among them, or null for none
    void show(Sight shown, @Nullable ChosenRows picked) {
        if (shown != sight || picked != chosen) {
            sight = shown;
            chosen = picked;
            follow();
        }
    }

    private void follow() {
        Sight now = sight;
        if (now == null) {
            return;
        }
        for (Over over : Over.values()) {
            if (isWanted(over)) {
                PickedRows picked = chosen instanceof PickedRows rows ? rows : null;
                ask(new OverAsked(over, now, picked, m.get()));
            } else {
                stop(over);
                made.remove(over);
            }
        }
        changed.run();
    }

    private void stop(Over over) {
        if (underWay.remove(over) != null) {
            jobs.cancel(LANE + over);
        }
    }

    private void ask(OverAsked asked) {
        Over over = asked.over();
        Made last = made.get(over);
        if (last != null && last.asked.isSame(asked)) {
            stop(over);
            return;
        }
        if (last != null && !last.asked.sight().isPlacedAs(asked.sight())) {
            made.remove(over);
        }
        OverAsked now = underWay.get(over);
        if (now != null && now.isSame(asked)) {
            return;
        }
        underWay.put(over, asked);
        jobs.submit(
                LANE + over,
                asked::make,
                fraction -> {},
                overlaid -> finished(asked, overlaid),
                thrown -> failed(asked, thrown));
    }

    private void finished(OverAsked asked, Overlaid overlaid) {
        underWay.remove(asked.over());
        made.put(asked.over(), new Made(asked, overlaid));
        changed.run();
    }

    private void failed(OverAsked asked, Throwable thrown) {
        if (thrown instanceof CancellationException) {
            underWay.remove(asked.over());
        } else {
            String words = asked.over().words() + ": " + Problems.ofData(thrown).line();
            finished(asked, Overlaid.words(words));
        }
    }

    /// Where rows are chosen all others are grey, test rows as well.
    private boolean isShown(Over over) {
        return over != Over.TEST || chosen == null;
    }

    /// A picture of the rows with what is shown over them. Where types are, they take the place of
    /// those that the sampler has found.
    Drawing over(Drawing picture) {
        List<Item> more =
                made.values().stream()
                        .filter(all -> isShown(all.asked.over()))
                        .flatMap(all -> all.overlaid.items().stream())
                        .toList();
        if (more.isEmpty()) {
            return picture;
        }
        List<Item> items = new ArrayList<>(picture.items());
        if (made.containsKey(Over.TYPES)) {
            items.removeIf(
                    item -> item instanceof Marks marks && marks.layer().equals(Crowd.TYPES));
        }
        return new Drawing(items).with(more);
    }

    /// A legend of the rows with what is shown over them.
    List<LegendLine> over(List<LegendLine> legend) {
        List<LegendLine> all = new ArrayList<>(legend);
        if (made.containsKey(Over.TYPES)) {
            all.removeIf(line -> line.sign().isType());
        }
        for (Over over : Over.values()) {
            Made done = isShown(over) ? made.get(over) : null;
            if (done != null) {
                all.addAll(done.overlaid.legend());
            } else if (isShown(over) && isWanted(over)) {
                String name = over.words().toLowerCase(Locale.ROOT);
                all.add(new LegendLine(Sign.NONE, 0, name + ": computing…"));
            }
        }
        return all;
    }
}
