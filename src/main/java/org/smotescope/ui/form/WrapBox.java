package org.smotescope.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row like an HBox that goes on in further lines where its children do not fit side by side. A
/// child that grows takes the rest of its line, and where it has a least width, no more than that
/// makes it stay in its line; one that is wider than a line gets the whole line. Gaps between lines
/// are half of those within; of margins, only those to the sides count.
public final class WrapBox extends HBox {

    /// Children side by side, and how high they are.
    private record Line(List<Node> nodes, double height) {}

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Line> lines(double room) {
        List<Line> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        double used = 0;
        for (Node node : getManagedChildren()) {
            double width = width(node, room);
            double gap = line.isEmpty() ? 0 : getSpacing();
            if (!line.isEmpty() && used + gap + width > room + 0.5) {
                lines.add(line(line, room));
                line = new ArrayList<>();
                used = 0;
                gap = 0;
            }
            line.add(node);
            used += gap + width;
        }
        if (!line.isEmpty()) {
            lines.add(line(line, room));
        }
        return lines;
    }

    private Line line(List<Node> nodes, double room) {
        double height = 0;
        for (Node node : nodes) {
            height = Math.max(height, height(node, widthIn(nodes, node, room)));
        }
        return new Line(List.copyOf(nodes), height);
    }

    private static Insets margin(Node node) {
        Insets margin = HBox.getMargin(node);
        return margin == null ? Insets.EMPTY : margin;
    }

    private double height(Node node, double width) {
        Insets margin = margin(node);
        double inside = width - margin.getLeft() - margin.getRight();
        double high = Math.min(node.prefHeight(inside), node.maxHeight(inside));
        return snapSizeY(Math.max(high, node.minHeight(inside)));
    }

    private double width(Node node, double room) {
        Insets margin = margin(node);
        double around = margin.getLeft() + margin.getRight();
        double least = node.minWidth(-1);
        double wanted = Math.min(node.prefWidth(-1), node.maxWidth(-1));
        boolean mayShrink = HBox.getHgrow(node) == Priority.ALWAYS && least > 0;
        double width = snapSizeX(mayShrink ? Math.min(least, wanted) : Math.max(least, wanted));
        return Math.min(room, width + around);
    }

    /// What a child gets in its line.
    private double widthIn(List<Node> nodes, Node node, double room) {
        double width = width(node, room);
        if (HBox.getHgrow(node) != Priority.ALWAYS) {
            return width;
        }
        double rest = room - getSpacing() * (nodes.size() - 1);
        double growing = 0;
        for (Node each : nodes) {
            rest -= width(each, room);
            growing += HBox.getHgrow(each) == Priority.ALWAYS ? 1 : 0;
        }
        return width + Math.max(0, rest) / growing;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double room = getWidth() - left - snappedRightInset();
        List<Line> lines = lines(room);
        double high = high(lines);
        double spare = getHeight() - snappedTopInset() - snappedBottomInset() - high;
        double y = snappedTopInset() + snapPositionY(Math.max(0, spare) / 2);
        for (Line line : lines) {
            double x = left;
            for (Node node : line.nodes()) {
                double width = widthIn(line.nodes(), node, room);
                double height = height(node, width);
                double down =
                        switch (getAlignment().getVpos()) {
                            case TOP -> 0;
                            case BOTTOM -> line.height() - height;
                            default -> (line.height() - height) / 2;
                        };
                Insets margin = margin(node);
                node.resizeRelocate(
                        x + margin.getLeft(),
                        y + snapPositionY(down),
                        width - margin.getLeft() - margin.getRight(),
                        height);
                x += width + getSpacing();
            }
            y += line.height() + getSpacing() / 2;
        }
    }

    private double high(List<Line> lines) {
        double high = getSpacing() / 2 * Math.max(0, lines.size() - 1);
        for (Line line : lines) {
            high += line.height();
        }
        return high;
    }

    @Override
    protected double computeMinWidth(double height) {
        double least = 0;
        for (Node node : getManagedChildren()) {
            least = Math.max(least, node.minWidth(-1));
        }
        return snappedLeftInset() + least + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room =
                width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + high(lines(room)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
