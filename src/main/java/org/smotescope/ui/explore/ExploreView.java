package org.smotescope.ui.explore;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.plot.Legend;
import org.smotescope.ui.plot.MiniMap;
import org.smotescope.ui.plot.PlotPane;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.theme.Palette;

/// The middle of Explore: toolbar, plot, legend and timeline.
public final class ExploreView {
    private static final double WIDE = 1700;
    private static final double WIDE_MARKS = 1.25;
    private static final double PICKER_HEIGHT = 24;

    /// What the numbers along the axes add with each further size of text.
    private static final double TICKS = 14;

    /// Between the choice of how rows are gathered and the bottom.
    private static final double COMBINES = 2;

    private static final double LABEL_HEIGHT = PlotPane.ROOM.getTop();

    private final ExploreViewModel model;
    private final ObservableValue<Palette> palette;
    private final Parent root;
    private final ShowMenu menu;
    private final FindField finder;
    @FXML private HBox strip;
    @FXML private Label stripWords;
    @FXML private Button stripCancel;
    @FXML private HBox stripButtons;
    @FXML private ToggleGroup modes;
    @FXML private ToggleButton oneRow;
    @FXML private ToggleButton allRows;
    @FXML private Label note;
    @FXML private HBox filterBar;
    @FXML private Label filterWords;
    @FXML private Button chooseRows;
    @FXML private Button showAllRows;
    @FXML private PlotPane plot;
    @FXML private ImageView before;
    @FXML private MiniMap map;
    @FXML private MenuButton show;
    @FXML private HBox tools;
    @FXML private HBox combines;
    @FXML private BoundaryLabel boundaryLabel;
    @FXML private HBox upBox;
    @FXML private MenuButton up;
    @FXML private MenuButton across;
    @FXML private Legend legend;
    @FXML private HBox typesBox;
    @FXML private Button showAll;
    @FXML private Label shades;
    @FXML private VBox findCard;
    @FXML private VBox timeline;
    @FXML private Text what;
    @FXML private Text where;
    @FXML private Button first;
    @FXML private Button back;
    @FXML private Button next;
    @FXML private Button last;
    @FXML private Button play;
    @FXML private Region playIcon;
    @FXML private StageScrubber scrubber;
    @FXML private Label progress;
    @FXML private ComboBox<Double> speed;

    /// @param palette the colours of the window's theme
    public ExploreView(ExploreViewModel model, ObservableValue<Palette> palette) {
        this.model = model;
        this.palette = palette;
        this.root = Fxml.load(this, "explore.fxml");
        this.menu = new ShowMenu(show);
        this.finder = new FindField(findCard, plot, model.finder()::find);
        connect();
    }

    /// What fills the middle of the window.
    public Parent root() {
        return root;
    }

    private void connect() {
        bindPlot();
        bindMap();
        bindMode();
        new ToolSegments(model.toolProperty(), plot.combineProperty()).fill(tools, combines);
        bindBoundary();
        bindOver();
        bindAxes();
        bindTimeline();
        new LegendView(model.layers(), legend, showAll, shades)
                .install(palette, plot.denseProperty());
        model.stripProperty()
                .subscribe(
                        new LastingStrip(
                                        new StripView(
                                                        strip,
                                                        stripWords,
                                                        stripCancel,
                                                        stripButtons,
                                                        model.notices())
                                                ::show)
                                ::offer);
        new ExploreKeys(model, plot).install(root, timeline);
        new Playback(model.story().playingProperty(), model.story()::advance).install();
        bindPassage();
    }

    private void bindPlot() {
        plot.paletteProperty().bind(palette);
        plot.drawingProperty().bind(model.drawingProperty());
        // Not bound both ways: a binding would swallow the view that answers a new size.
        plot.setViewport(model.viewProperty().get());
        plot.viewportProperty()
                .subscribe((was, is) -> model.viewProperty().set(plot.getViewport()));
        model.viewProperty().subscribe((was, is) -> plot.setViewport(model.viewProperty().get()));
        plot.markScaleProperty()
                .bind(
                        root.sceneProperty()
                                .flatMap(Scene::widthProperty)
                                .map(width -> width.doubleValue() >= WIDE ? WIDE_MARKS : 1.0)
                                .orElse(1.0));
        plot.toolProperty().bind(model.toolProperty());
        plot.setOnPick(hit -> model.pick(hit.row()));
        plot.setOnGather((hit, how) -> model.gathering().gather(hit.row(), how));
        plot.setOnSelect(model.gathering()::select);
        plot.setOnFit(model::fit);
        plot.setDescriber(hit -> model.describe(hit.row()));
        plot.textFactor().subscribe(this::makeRoom);
        up.heightProperty().subscribe(this::makeRoom);
        across.heightProperty().subscribe(this::makeRoom);
    }

    private void bindBoundary() {
        BoundarySource boundary = model.layers().boundary();
        BoundaryMenu choices = new BoundaryMenu(menu, model.axes());
        choices.fill(boundary);
        model.map().rowsProperty().subscribe(choices::follow);
        boundaryLabel.paletteProperty().bind(palette);
        boundaryLabel.noteProperty().bind(boundary.noteProperty());
        boundaryLabel.maxWidthProperty().bind(plot.widthProperty().subtract(upBox.widthProperty()));
        boundaryLabel.heightProperty().subscribe(this::makeRoom);
        boundary.noteProperty().subscribe(this::describePlot);
        model.summaryProperty().subscribe(this::describePlot);
    }

    private void bindOver() {
        menu.checks(
                "Over the rows",
                List.of(Over.values()),
                Over::words,
                model.layers().over()::wantedProperty);
        RowFilter filter = model.layers().filter();
        new FilterBar(filter, model.gathering(), filterBar, filterWords)
                .install(menu, chooseRows, showAllRows, plot);
        filter.wordsProperty().subscribe(this::describePlot);
        new TypesField(model.layers()).fill(typesBox);
    }

    private void describePlot() {
        BoundaryNote note = model.layers().boundary().noteProperty().get();
        String boundary = note.words().isEmpty() ? "" : " Boundary: " + note.words() + ".";
        String filter = model.layers().filter().wordsProperty().get();
        plot.setSummary(
                model.summaryProperty().get() + boundary + (filter.isEmpty() ? "" : " " + filter));
    }

    /// The axis pickers and what is said beside them grow with the text; the picture gives way.
    private void makeRoom() {
        Insets usual = PlotPane.ROOM;
        double pickers = Math.max(up.getHeight(), across.getHeight()) - PICKER_HEIGHT;
        double label = boundaryLabel.isManaged() ? boundaryLabel.getHeight() - LABEL_HEIGHT : 0;
        double more = Math.max(0, Math.max(pickers, label));
        double text = plot.textFactor().getValue();
        Insets room =
                new Insets(
                        usual.getTop() + more,
                        usual.getRight(),
                        usual.getBottom() + more + (text - 1) * TICKS,
                        usual.getLeft() * text);
        plot.roomProperty().set(room);
        StackPane.setMargin(combines, new Insets(0, 0, COMBINES, room.getLeft()));
        StackPane.setMargin(
                map,
                new Insets(
                        room.getTop() + MiniMap.MARGIN,
                        room.getRight() + MiniMap.MARGIN,
                        room.getBottom() + MiniMap.MARGIN,
                        room.getLeft() + MiniMap.MARGIN));
    }

    private void bindMap() {
        map.paletteProperty().bind(palette);
        map.drawingProperty().bind(model.map().rowsProperty());
        map.shownProperty().bind(plot.viewportProperty());
        map.visibleProperty().bind(model.map().shownProperty());
        map.setOnMove(
                centre -> {
                    Viewport view = plot.getViewport();
                    double x = view.toPixelX(centre.getX()) - view.left() - view.width() / 2;
                    double y = view.toPixelY(centre.getY()) - view.top() - view.height() / 2;
                    plot.setViewport(view.pannedBy(-x, -y));
                });
        makeRoom();
        model.map().closeUpProperty().subscribe(this::placeMap);
        plot.markScaleProperty().subscribe(this::placeMap);
    }

    private void placeMap() {
        Frame frame = model.map().closeUpProperty().get();
        double scale = plot.markScaleProperty().get();
        StackPane.setAlignment(map, MiniMap.freeCorner(frame.drawing(), frame.view(), scale));
    }

    private void bindMode() {
        model.modeProperty()
                .subscribe(mode -> modes.selectToggle(mode == Mode.ONE_ROW ? oneRow : allRows));
        modes.selectedToggleProperty()
                .subscribe(
                        toggle -> {
                            if (toggle == null) {
                                modes.selectToggle(
                                        model.modeProperty().get() == Mode.ONE_ROW
                                                ? oneRow
                                                : allRows);
                            } else {
                                model.modeProperty()
                                        .set(toggle == oneRow ? Mode.ONE_ROW : Mode.ALL_ROWS);
                            }
                        });
    }

    private void bindAxes() {
        AxisPickers pickers = new AxisPickers(model.axes(), across, up);
        model.map().rowsProperty().subscribe(drawing -> pickers.rename(across, up));
        note.textProperty().bind(model.axes().noteProperty());
        note.setGraphic(Icons.info());
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
    }

    private void bindPassage() {
        Passage passage = model.layers().passage();
        passage.animatedProperty()
                .bind(
                        root.sceneProperty()
                                .flatMap(Scene::windowProperty)
                                .flatMap(Window::showingProperty)
                                .orElse(false)
                                .flatMap(this::isAnimated));
        new FadingPicture(plot, before, passage).install();
        new Playback(passage.underWayProperty(), passage::advance).install();
    }

    private ObservableValue<Boolean> isAnimated(boolean isSeen) {
        return model.story().reducedMotionProperty().map(reduced -> isSeen && !reduced);
    }

    private void bindTimeline() {
        model.story()
                .captionProperty()
                .subscribe(
                        words -> {
                            what.setText(words.what());
                            where.setText(" " + words.where());
                        });
        scrubber.scrubProperty().bind(model.story().scrubProperty());
        scrubber.timeProperty().bind(model.story().timeProperty());
        scrubber.setOnScrub(model.story()::scrubTo);
        scrubber.setOnStep(
                direction -> {
                    if (direction > 0) {
                        model.story().next();
                    } else {
                        model.story().back();
                    }
                });
        progress.textProperty().bind(model.story().progressProperty());
        progress.visibleProperty().bind(progress.textProperty().isNotEmpty());
        progress.managedProperty().bind(progress.visibleProperty());
        model.story().playingProperty().subscribe(this::showPlaying);
        model.story().scrubProperty().subscribe(this::showPlayable);
        speed.getItems().setAll(Player.SPEEDS);
        speed.setConverter(new SpeedText());
        speed.valueProperty().bindBidirectional(model.story().speedProperty().asObject());
        model.story()
                .reducedMotionProperty()
                .bind(Platform.getPreferences().reducedMotionProperty());
    }

    private void showPlayable(Scrub scrub) {
        boolean nothing = scrub.parts().isEmpty();
        for (Button button : List.of(first, back, play, next, last)) {
            button.setDisable(nothing);
        }
        play.setTooltip(
                new Tooltip(nothing ? "There is nothing to play." : "Play or pause: Space"));
    }

    private void showPlaying(boolean playing) {
        play.setText(playing ? "Pause" : "Play");
        playIcon.getStyleClass().setAll(playing ? "pause-icon" : "play-icon");
    }

    /// What is in sight, or null before the first run.
    @Nullable Figure figure() {
        Run run = model.shownRun();
        return run == null ? null : ExploreFigure.of(model, plot, run);
    }

    /// Lets a row be looked for by its number.
    void find() {
        finder.open();
    }

    @FXML
    void giveUp() {
        model.axes().cancel();
    }

    @FXML
    void fit() {
        model.fit();
    }

    @FXML
    void first() {
        model.story().first();
    }

    @FXML
    void back() {
        model.story().back();
    }

    @FXML
    void play() {
        model.story().togglePlay();
    }

    @FXML
    void next() {
        model.story().next();
    }

    @FXML
    void last() {
        model.story().last();
    }
}
