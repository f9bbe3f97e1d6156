package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.smotescope.ui.explore.Still;
import org.smotescope.ui.plot.Legend;
import org.smotescope.ui.plot.Lines;
import org.smotescope.ui.plot.MarkIcon;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.rows.RowWords;

/// What the marks of the pictures mean: one legend for all of them.
///
/// @param stills the pictures that are there
record StillLegend(List<Still> stills, StillView view) {
    static StillLegend of(List<Panel> panels, StillView view) {
        return new StillLegend(
                panels.stream().map(Panel::still).filter(Objects::nonNull).toList(), view);
    }

    /// Nothing before there is a picture.
    List<Legend.Entry> entries() {
        return stills.isEmpty() ? List.of() : entries(stills.getFirst());
    }

    /// Through which plane of all columns the borders are drawn, in brackets; empty where none is.
    String slice() {
        return stills.isEmpty() || view == StillView.DENSITY
                ? ""
                : lower(stills.getFirst().borderWords());
    }

    private List<Legend.Entry> entries(Still any) {
        List<Legend.Entry> entries = new ArrayList<>();
        boolean isChange = view == StillView.DENSITY;
        for (int look = 0; look < any.order().size(); look++) {
            String name =
                    RowWords.className(
                                    any.run().prepared().train().classes(), any.order().code(look))
                            .words();
            entries.add(
                    new Legend.Entry(
                            isChange
                                    ? MarkIcon.of(MarkKind.ofClass(look).dimmed(), look)
                                    : MarkIcon.ofClass(look),
                            name));
        }
        if (isChange) {
            return ofChange(entries);
        }
        for (int look : newLooks()) {
            String name = newLooks().size() == 1 ? "new" : "new " + entries.get(look).text();
            entries.add(new Legend.Entry(MarkIcon.of(MarkKind.SYNTHETIC, look), name));
        }
        if (stills.stream().anyMatch(still -> !still.run().resampling().removed().isEmpty())) {
            entries.add(new Legend.Entry(MarkIcon.of(MarkKind.REMOVED, 0), "removed"));
        }
        if (view == StillView.SWIPE) {
            entries.add(
                    new Legend.Entry(
                            MarkIcon.line(Lines.Stroke.SOLID, Tone.ACCENT),
                            "left of it the rows as they are, right of it as they become"));
        }
        if (!any.borderWords().isEmpty()) {
            entries.add(
                    new Legend.Entry(
                            MarkIcon.line(Lines.Stroke.SOLID, Tone.INK),
                            any.run().isBinary()
                                    ? "border of each model at its threshold"
                                    : "border of each model"));
        }
        return entries;
    }

    /// The looks of the classes that get new rows in any picture.
    private List<Integer> newLooks() {
        return stills.stream()
                .flatMap(still -> still.newLooks().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Legend.Entry> ofChange(List<Legend.Entry> entries) {
        stills.stream()
                .flatMap(still -> still.changeWords().stream())
                .distinct()
                .forEach(
                        words -> {
                            boolean isMore = words.startsWith("more");
                            entries.add(
                                    new Legend.Entry(
                                            MarkIcon.line(
                                                    isMore
                                                            ? Lines.Stroke.SOLID
                                                            : Lines.Stroke.DASHED,
                                                    isMore ? Tone.ACCENT : Tone.INK),
                                            words));
                        });
        return entries;
    }

    private static String lower(String words) {
        return words.isEmpty()
                ? ""
                : "(" + Character.toLowerCase(words.charAt(0)) + words.substring(1) + ")";
    }
}
