package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.Variant;
import org.smotescope.ui.Mends;
import org.smotescope.ui.explore.Still;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.form.WrapBox;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Hit;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.PlotPane;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.PickedRows;
import org.smotescope.ui.theme.Palette;

/// The picture of one of those that are compared, with its name and what it adds.
final class PanelView extends VBox {
    private static final double LEAST_HEIGHT = 104;

    /// From this height on marks are as large as in Explore.
    private static final double USUAL_HEIGHT = 360;

    private static final double LEAST_MARKS = 0.62;

    /// More chosen rows than this are not ringed one by one.
    private static final int MOST_RINGS = 300;

    private final PanelsViewModel model;
    private final PlotPane plot = new PlotPane();
    private final Label name = new Label();
    private final Label change = new Label();
    private final Label problem = new Label("", Icons.warning());
    private final WrapBox mends = new WrapBox();
    private final VBox trouble = new VBox(8, problem, mends);
    private final Line line = new Line();
    private @Nullable Panel panel;
    private boolean isFollowing;

    PanelView(PanelsViewModel model, ObservableValue<Palette> palette) {
        this.model = model;
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        change.getStyleClass().add("hint");
        change.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        WrapBox head = new WrapBox();
        head.getChildren().addAll(name, space, change);
        head.getStyleClass().add("compare-panel-head");
        problem.setWrapText(true);
        trouble.getStyleClass().add("compare-panel-problem");
        mends.setSpacing(8);
        line.getStyleClass().add("swipe-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        StackPane middle = new StackPane(plot, trouble, line);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, middle);
        plot.paletteProperty().bind(palette);
        palette.subscribe(colours -> line.setStroke(colours.accent()));
        plot.roomProperty().set(new Insets(2));
        plot.markScaleProperty()
                .bind(plot.heightProperty().map(height -> scale(height.doubleValue())));
        plot.setMinSize(120, LEAST_HEIGHT);
        plot.setPrefSize(200, LEAST_HEIGHT);
        plot.setOnFit(model::fit);
        plot.setOnHover(this::hovered);
        plot.setOnPick(hit -> model.pick(hit.row(), Combine.REPLACE));
        plot.setOnGather((hit, how) -> model.pick(hit.row(), how));
        plot.setDescriber(hit -> describe(hit.row()));
        plot.viewportProperty().subscribe((was, is) -> moved(is));
        plot.addEventFilter(MouseEvent.MOUSE_PRESSED, this::swipe);
        plot.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::swipe);
        model.boundsProperty().subscribe(this::follow);
        model.viewProperty().subscribe(this::draw);
        model.swipeProperty().subscribe(this::draw);
        model.pointedProperty().subscribe(this::draw);
        model.selection().rowsProperty().subscribe(this::draw);
    }

    /// Small pictures have small marks.
    private static double scale(double height) {
        return Math.clamp(height / USUAL_HEIGHT, LEAST_MARKS, 1.0);
    }

    /// How much larger than usual text is.
    ObservableValue<Double> textFactor() {
        return plot.textFactor();
    }

    void show(@Nullable Panel next) {
        panel = next;
        setVisible(next != null);
        setManaged(next != null);
        if (next == null) {
            return;
        }
        name.setText(next.title());
        boolean isAlways = next.contender().variant() != Variant.SAMPLER;
        name.setGraphic(isAlways ? Icons.lock() : null);
        change.setText(next.change());
        showProblem(next);
        plot.setSummary(next.title() + ", " + next.change());
        draw();
    }

    private void showProblem(Panel of) {
        DataProblem why = of.problem();
        trouble.setVisible(why != null);
        mends.getChildren().clear();
        for (Mend mend : why == null ? List.<Mend>of() : why.mends()) {
            Runnable action = model.mending(of, mend);
            if (action != null) {
                Button button = new Button(Mends.button(mend));
                button.setMnemonicParsing(false);
                button.getStyleClass().add("text-button");
                button.setOnAction(event -> action.run());
                mends.getChildren().add(button);
            }
        }
        boolean isTold = mends.getChildren().isEmpty();
        problem.setText(why == null ? "" : isTold ? why.line() : why.what() + ".");
    }

    private @Nullable Still still() {
        return panel == null ? null : panel.still();
    }

    private void draw() {
        Still still = still();
        line.setVisible(still != null && model.viewProperty().get() == StillView.SWIPE);
        plot.setDrawing(still == null ? Drawing.EMPTY : marked(still, picture(still)));
        placeLine();
    }

    private Drawing picture(Still still) {
        return switch (model.viewProperty().get()) {
            case ADDED -> still.rows();
            case DENSITY -> still.change();
            case SWIPE ->
                    model.before()
                            .map(before -> still.swiped(model.swipeProperty().get(), before))
                            .orElseGet(still::rows);
        };
    }

    /// The picture with rings around the chosen rows and the one under the pointer elsewhere.
    private Drawing marked(Still still, Drawing picture) {
        List<Item> rings = new ArrayList<>();
        for (RowId row : ringed()) {
            still.place(row).ifPresent(at -> rings.add(Item.Ring.pointed(at.x(), at.y())));
        }
        return picture.with(rings);
    }

    private List<RowId> ringed() {
        List<RowId> rows = new ArrayList<>();
        Optional<PickedRows> picked = model.selection().picked();
        picked.filter(chosen -> chosen.size() <= MOST_RINGS)
                .ifPresent(
                        chosen -> {
                            for (int row : chosen.training()) {
                                rows.add(Still.original(row));
                            }
                        });
        RowId pointed = model.pointedProperty().get();
        boolean isElsewhere =
                pointed != null && plot.pointedRow().map(own -> !own.equals(pointed)).orElse(true);
        if (pointed != null && isElsewhere) {
            rows.add(pointed);
        }
        return rows;
    }

    private List<String> describe(RowId row) {
        Still still = still();
        return still == null ? List.of() : still.describe(row);
    }

    /// Rows that were made here are in no other picture.
    private void hovered(Optional<Hit> hit) {
        model.pointedProperty().set(hit.map(Hit::row).filter(Still::isOriginal).orElse(null));
    }

    private void moved(Viewport now) {
        placeLine();
        if (!isFollowing && model.boundsProperty().get() != null) {
            model.boundsProperty().set(now.bounds());
        }
    }

    private void follow(@Nullable Bounds wanted) {
        Viewport now = plot.getViewport();
        if (wanted == null || now.bounds().equals(wanted)) {
            return;
        }
        isFollowing = true;
        plot.setViewport(
                new Viewport(
                        wanted.minX(),
                        wanted.maxX(),
                        wanted.minY(),
                        wanted.maxY(),
                        now.left(),
                        now.top(),
                        now.width(),
                        now.height()));
        isFollowing = false;
    }

    /// Dragging moves the line of the swipe; with Shift held, the picture.
    private void swipe(MouseEvent event) {
        if (model.viewProperty().get() == StillView.SWIPE
                && event.isPrimaryButtonDown()
                && !event.isShiftDown()) {
            model.swipeProperty().set(plot.getViewport().toDataX(event.getX()));
            event.consume();
        }
    }

    /// The picture as it is shown; null where there is none.
    CompareFigure.@Nullable Picture picture() {
        Panel of = panel;
        return of == null || of.still() == null
                ? null
                : new CompareFigure.Picture(
                        of.title(),
                        of.change(),
                        plot.getDrawing(),
                        plot.getViewport(),
                        plot.markScaleProperty().get(),
                        line.isVisible() ? model.swipeProperty().get() : Double.NaN);
    }

    private void placeLine() {
        Viewport view = plot.getViewport();
        double x = view.toPixelX(model.swipeProperty().get());
        boolean isInside = x >= view.left() && x <= view.left() + view.width();
        line.setOpacity(isInside ? 1 : 0);
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(view.top());
        line.setEndY(view.top() + view.height());
    }
}
