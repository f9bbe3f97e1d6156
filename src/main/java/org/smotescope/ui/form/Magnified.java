package org.smotescope.ui.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.theme.TextFactor;

/// Lays its content out as at a text size of 100 % and shows it as many times larger as the text
/// is. For pictures whose words have fixed places: words, marks and targets grow together, and the
/// content has as much less room. What is painted in it stays sharp, see [Painting].
public final class Magnified extends Region {
    private final ObjectProperty<@Nullable Region> content =
            new SimpleObjectProperty<>(this, "content");
    private final TextFactor factor = new TextFactor();
    private final Scale scale = new Scale(1, 1);

    public Magnified() {
        getStyleClass().add("magnified");
        getChildren().add(factor);
        content.addListener((of, was, is) -> replace(was, is));
        factor.value().addListener((of, was, is) -> magnify(is));
    }

    /// What is shown.
    public ObjectProperty<@Nullable Region> contentProperty() {
        return content;
    }

    public @Nullable Region getContent() {
        return content.get();
    }

    public void setContent(@Nullable Region region) {
        content.set(region);
    }

    private void replace(@Nullable Region was, @Nullable Region is) {
        if (was != null) {
            was.getStyleClass().remove("unmagnified");
            was.getTransforms().remove(scale);
            getChildren().remove(was);
        }
        if (is != null) {
            // Its words are of the usual size: it is the scale that makes them larger.
            is.getStyleClass().add("unmagnified");
            is.getTransforms().add(scale);
            getChildren().add(is);
        }
    }

    private void magnify(double by) {
        scale.setX(by);
        scale.setY(by);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        Region shown = content.get();
        if (shown != null) {
            double by = scale.getX();
            shown.resizeRelocate(0, 0, getWidth() / by, getHeight() / by);
        }
    }

    /// None: the content is told what room it has, and arranges itself accordingly.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Region shown = content.get();
        return shown == null ? 0 : shown.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computeMinHeight(double width) {
        Region shown = content.get();
        return shown == null ? 0 : shown.minHeight(inside(width)) * scale.getY();
    }

    @Override
    protected double computePrefHeight(double width) {
        Region shown = content.get();
        return shown == null ? 0 : shown.prefHeight(inside(width)) * scale.getY();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }

    private double inside(double width) {
        return width < 0 ? width : width / scale.getX();
    }
}
