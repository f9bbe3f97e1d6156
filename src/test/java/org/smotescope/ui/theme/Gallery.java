package org.smotescope.ui.theme;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every styled control once, laid out like the window.
final class Gallery {
    private Gallery() {}

    static Scene scene(Theme theme) {
        BorderPane root = new BorderPane(centre());
        root.setTop(header());
        root.setLeft(recipe());
        root.setRight(inspector());
        root.setBottom(status());
        Scene scene = new Scene(root, 1280, 800);
        theme.applyTo(scene);
        return scene;
    }

    private static Node header() {
        MenuBar menus = new MenuBar();
        for (String name : new String[] {"File", "Edit", "View", "Play", "Lessons", "Help"}) {
            menus.getMenus().add(new Menu(name, null, new MenuItem("Open")));
        }
        HBox bar =
                new HBox(
                        menus,
                        space(),
                        segmented("Data", "Explore", "Compare", "Evaluate", "Learn"),
                        space(),
                        icon(Feather.CORNER_UP_LEFT),
                        icon(Feather.CORNER_UP_RIGHT),
                        styled(new Button("Commands", new FontIcon(Feather.SEARCH)), "flat"),
                        new Button("Present", new FontIcon(Feather.MONITOR)));
        bar.getChildren().get(5).setDisable(true);
        return styled(bar, "header-bar");
    }

    private static Node recipe() {
        HBox title =
                new HBox(
                        label("Recipe", "strong"),
                        space(),
                        styled(new Button("Save as…"), "link-button"));
        title.setStyle("-fx-padding: 8 12 12 16; -fx-alignment: center-left;");
        Slider neighbours = new Slider(1, 15, 5);
        Spinner<Integer> k = styled(new Spinner<>(1, 15, 5), "value-chip");
        Slider ratio = new Slider(0, 1, 1);
        ComboBox<String> sampler =
                new ComboBox<>(FXCollections.observableArrayList("SMOTE", "ADASYN"));
        sampler.getSelectionModel().select(0);
        sampler.setMaxWidth(Double.MAX_VALUE);
        Label hint =
                label(
                        "Puts new rows between a minority row and one of its nearest minority"
                                + " rows.",
                        "hint");
        hint.setWrapText(true);
        VBox body =
                styled(
                        new VBox(
                                sampler,
                                hint,
                                line(new Label("Neighbours, k"), space(), k),
                                neighbours,
                                line(
                                        new Label("Failed to ok"),
                                        space(),
                                        label("1 : 1", "value-chip")),
                                ratio,
                                line(
                                        new Label("Seed"),
                                        seed(),
                                        space(),
                                        styled(
                                                new Button(
                                                        "New seed", new FontIcon(Feather.SHUFFLE)),
                                                "text-button"))),
                        "step-body");
        VBox open = step("5", "Resample", "");
        open.getStyleClass().add("open");
        open.getChildren().add(body);
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        HBox footer =
                styled(
                        new HBox(new Button("Export CSV…"), new Button("Copy as Python")),
                        "panel-footer");
        VBox panel =
                new VBox(
                        title,
                        step("1", "Data", "pump-failures.csv"),
                        step("2", "Target", "failed = yes"),
                        step("3", "Split", "70 / 30 · seed 42"),
                        open,
                        step("6", "Model", "logistic · C 1"),
                        rest,
                        footer);
        panel.setPrefWidth(272);
        return styled(panel, "side-panel");
    }

    private static TextField seed() {
        TextField field = styled(new TextField("1386"), "value-chip");
        field.setPrefColumnCount(4);
        field.setMaxWidth(52);
        return field;
    }

    private static VBox step(String number, String title, String summary) {
        HBox header =
                styled(
                        new HBox(
                                label(number, "number-disc"),
                                label(title, "step-title"),
                                label(summary, "step-summary")),
                        "step-header");
        return styled(new VBox(header), "step-row");
    }

    private static Node centre() {
        ProgressBar line = styled(new ProgressBar(0.4), "line");
        line.setMaxWidth(Double.MAX_VALUE);
        HBox notice =
                styled(
                        new HBox(
                                new Label(
                                        "SMOTE needs 6 failed rows in each fold (k = 5).",
                                        new FontIcon(Feather.ALERT_TRIANGLE))),
                        "notice");
        MenuButton axis = styled(new MenuButton("PCA 2 · 24 % of spread"), "axis-picker");
        axis.getItems().add(new MenuItem("PCA 1"));
        ComboBox<String> small = new ComboBox<>(FXCollections.observableArrayList("1×", "2×"));
        small.getSelectionModel().select(0);
        small.getStyleClass().add("small");
        HBox tools =
                new HBox(
                        12,
                        segmented("One row", "All rows"),
                        axis,
                        styled(new Button("Play", styled(new Region(), "play-icon")), "primary"),
                        icon(Feather.SKIP_BACK),
                        small,
                        styled(new Button("Why?"), "link-button", "size-14"));
        HBox answers =
                new HBox(
                        8,
                        styled(
                                new Button("Fill with the median", new FontIcon(Feather.CHECK)),
                                "text-button",
                                "chosen"),
                        styled(new Button("Leave the 12 rows out"), "text-button"),
                        new ToggleButton("Off"),
                        chosenToggle(),
                        disabled());
        VBox text =
                new VBox(
                        4,
                        label("Moving the threshold does the same job here.", "headline"),
                        label("Walk 63 % of the way.", "title-16"),
                        label("Result 4.345", "title-14"),
                        label("Plain text, medium and strong follow: 0123456789"),
                        label("Medium 500: 0123456789", "medium"),
                        label("Strong 600: 1111111111", "strong"),
                        label("7.0 : 1", "big-number"),
                        new HBox(
                                16,
                                label("Warning", "warning-text"),
                                label("Bad", "bad-text"),
                                label("Good", "good-text"),
                                label("Text 3", "subtle"),
                                new Hyperlink("Link")));
        VBox all = new VBox(12, tools, answers, text, styled(new VBox(table()), "card"), fields());
        all.setStyle("-fx-padding: 16 24 16 24;");
        return styled(new VBox(line, notice, all), "centre");
    }

    private static ToggleButton chosenToggle() {
        ToggleButton on = new ToggleButton("On");
        on.setSelected(true);
        return on;
    }

    private static Button disabled() {
        Button button = new Button("Disabled");
        button.setDisable(true);
        return button;
    }

    private static Node fields() {
        TextField field = new TextField();
        field.setPromptText("Find a column");
        Spinner<Integer> spinner = new Spinner<>(0, 100, 42);
        spinner.setPrefWidth(90);
        ComboBox<String> editable =
                new ComboBox<>(FXCollections.observableArrayList("semicolon ;"));
        editable.setEditable(true);
        editable.setValue("semicolon ;");
        editable.setPrefWidth(140);
        CheckBox off = new CheckBox("Off");
        CheckBox on = new CheckBox("On");
        on.setSelected(true);
        CheckBox half = new CheckBox("Part");
        half.setIndeterminate(true);
        return new HBox(12, field, spinner, editable, off, on, half);
    }

    static TableView<String> table() {
        TableView<String> table = new TableView<>();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("Column", ""));
        table.getColumns().add(column("Role", "feature "));
        TableColumn<String, String> empty = column("Empty", "1");
        empty.getStyleClass().add("number-column");
        table.getColumns().add(empty);
        table.getColumns().add(column("Range", "0.60 – 7.01 "));
        table.getItems().addAll("vibration", "temperature", "pressure", "hours");
        table.getSelectionModel().select(2);
        table.setPrefHeight(32 + 4 * 34);
        return table;
    }

    private static TableColumn<String, String> column(String name, String prefix) {
        TableColumn<String, String> column = new TableColumn<>(name);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(prefix.isEmpty() ? cell.getValue() : prefix));
        return column;
    }

    private static Node inspector() {
        ToggleGroup group = new ToggleGroup();
        VBox radios = new VBox(4);
        for (String text : new String[] {"Fill with the training median", "Leave these rows out"}) {
            RadioButton radio = new RadioButton(text);
            radio.setToggleGroup(group);
            radio.setSelected(radios.getChildren().isEmpty());
            radios.getChildren().add(radio);
        }
        MenuButton picker = styled(new MenuButton("feature"), "cell-picker");
        picker.getItems().add(new MenuItem("target"));
        ListView<String> list = new ListView<>();
        IntStream.range(0, 20).mapToObj(i -> "row " + i).forEach(list.getItems()::add);
        list.getSelectionModel().select(1);
        list.setPrefHeight(120);
        VBox cover = styled(new VBox(label("Answer first", "accent-text")), "cover");
        TextArea area = new TextArea("from imblearn");
        area.setPrefRowCount(2);
        VBox content =
                new VBox(
                        12,
                        label("Empty cells: 12", "strong"),
                        radios,
                        label("The median (5.16) comes from training rows only.", "hint"),
                        new Separator(),
                        picker,
                        list,
                        cover,
                        area,
                        styled(new Button("104 of 200"), "answer"),
                        new ProgressBar(0.6));
        content.setStyle("-fx-padding: 16;");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(303);
        content.setMinHeight(1000);
        return styled(new VBox(scroll), "side-panel", "right");
    }

    private static Node status() {
        FontIcon tick = styled(new FontIcon(Feather.CHECK), "good-text");
        return styled(
                new HBox(
                        new Label("Up to date", tick),
                        label("prepare"),
                        label("0.6 ms", "medium"),
                        space(),
                        new Label("480 test rows put away", new FontIcon(Feather.LOCK))),
                "status-bar");
    }

    /// Undo with its key, a chosen way of sorting, an item that is not to be had.
    static ContextMenu menu() {
        MenuItem undo = new MenuItem("Undo", new FontIcon(Feather.CORNER_UP_LEFT));
        undo.setAccelerator(KeyCombination.valueOf("Shortcut+Z"));
        CheckMenuItem sorted = new CheckMenuItem("Sorted");
        sorted.setSelected(true);
        MenuItem redo = new MenuItem("Redo");
        redo.setDisable(true);
        return new ContextMenu(undo, redo, new SeparatorMenuItem(), sorted, new Menu("More"));
    }

    private static HBox segmented(String... names) {
        HBox box = styled(new HBox(), "segmented");
        ToggleGroup group = new ToggleGroup();
        for (String name : names) {
            ToggleButton button = new ToggleButton(name);
            button.setToggleGroup(group);
            box.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        return box;
    }

    private static Button icon(Feather icon) {
        return styled(new Button("", new FontIcon(icon)), "flat-icon");
    }

    private static Label label(String text, String... classes) {
        return styled(new Label(text), classes);
    }

    private static HBox line(Node... nodes) {
        HBox box = new HBox(8, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Pane space() {
        Pane pane = new Pane();
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
