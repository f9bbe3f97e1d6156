package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.smotescope.ui.theme.Palette;

/// Rows counted by kind, in the inspector: one line for each kind, and a bar of their shares.
final class TallyView {
    private TallyView() {}

    static List<Node> nodes(Inspection.Tally tally, ObservableValue<Palette> palette) {
        List<Node> nodes = new ArrayList<>();
        if (!tally.title().isEmpty()) {
            nodes.add(heading(tally.title()));
        }
        Label hint = small(tally.hint());
        hint.getStyleClass().add("tally-hint");
        nodes.add(hint);
        tally.lines().forEach(line -> nodes.add(line(line, palette)));
        if (!tally.shares().isEmpty()) {
            nodes.add(new ShareBar(tally.shares()));
        }
        return nodes;
    }

    static Node heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        HBox heading = new HBox(label);
        heading.getStyleClass().add("inspector-heading");
        return heading;
    }

    private static Node line(Inspection.TallyLine line, ObservableValue<Palette> palette) {
        Label name = new Label(line.name());
        name.getStyleClass().add("strong");
        Label value = new Label(line.value());
        value.getStyleClass().add("title-14");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(6);
        first.getStyleClass().add("tally-line");
        boolean signed = line.sign() != Sign.NONE;
        if (signed) {
            first.getChildren().add(Signs.icon(line.sign(), line.look(), palette));
        }
        first.getChildren().addAll(name, InspectorLists.space(), value);
        VBox box = new VBox(first);
        if (!line.words().isEmpty()) {
            Label words = small(line.words());
            words.getStyleClass().add(signed ? "under-sign" : "under-name");
            box.getChildren().add(words);
        }
        box.getStyleClass().add("tally-box");
        return box;
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Shares of all beside each other, 12 high, each with its percentage beneath: open, filled,
    /// dotted, then again.
    static final class ShareBar extends Region {
        private static final double HEIGHT = 12;
        private static final double GAP = 2;
        private static final double WORDS = 20;
        private static final List<String> LOOKS = List.of("open", "filled", "dotted");

        private final List<Double> shares;
        private final List<Region> parts = new ArrayList<>();
        private final List<Label> words = new ArrayList<>();

        ShareBar(List<Double> shares) {
            this.shares = shares;
            getStyleClass().add("share-bar");
            for (int i = 0; i < shares.size(); i++) {
                Region part = new Region();
                part.getStyleClass().addAll("share", LOOKS.get(i % LOOKS.size()));
                parts.add(part);
                Label percent = new Label(Math.round(100 * shares.get(i)) + " %");
                percent.getStyleClass().add("hint");
                percent.setVisible(shares.get(i) > 0);
                words.add(percent);
            }
            getChildren().addAll(parts);
            getChildren().addAll(words);
        }

        @Override
        protected double computePrefHeight(double width) {
            return HEIGHT + WORDS + getInsets().getTop() + getInsets().getBottom();
        }

        @Override
        protected void layoutChildren() {
            double top = getInsets().getTop();
            double free = getWidth();
            double x = 0;
            double wordsFrom = 0;
            for (int i = 0; i < parts.size(); i++) {
                double width = Math.rint(free * shares.get(i));
                boolean last = i == parts.size() - 1;
                double drawn = Math.max(0, (last ? free - x : width) - (last ? 0 : GAP));
                parts.get(i).resizeRelocate(x, top, drawn, HEIGHT);
                parts.get(i).setVisible(shares.get(i) > 0);
                Label percent = words.get(i);
                double room = percent.prefWidth(-1);
                double at = Math.min(Math.max(x, wordsFrom), free - room);
                percent.resizeRelocate(Math.rint(at), top + HEIGHT + 2, room, WORDS);
                wordsFrom = percent.isVisible() ? at + room + 6 : wordsFrom;
                x += width;
            }
        }
    }
}
