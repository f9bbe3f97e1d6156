package org.smotescope.ui.data;

import java.nio.charset.Charset;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.Dialect.FirstRow;
import org.smotescope.ui.form.Combos;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.theme.Palette;

/// The centre of Data.
final class DataView {
    private static final double LEAST_HEIGHT = 48 + 32 + 2 + 5 * 34;

    private final ImportViewModel reading;
    private final QuestionsViewModel asking;
    private final ColumnsViewModel columns;
    private final ObservableValue<Palette> palette;
    private final RowsTable rows = new RowsTable();
    private final ColumnsTable columnsTable;
    private final Parent root;
    @FXML private ComboBox<Character> delimiter;
    @FXML private ComboBox<Character> decimal;
    @FXML private ComboBox<Charset> charset;
    @FXML private ComboBox<FirstRow> firstRow;
    @FXML private Label guesses;
    @FXML private VBox classCard;
    @FXML private GridPane classes;
    @FXML private Label ratio;
    @FXML private TextFlow sentence;
    @FXML private VBox questions;
    @FXML private VBox columnsCard;
    @FXML private ToggleButton columnsView;
    @FXML private ToggleButton rowsView;
    @FXML private Label columnsWords;
    @FXML private TextField find;
    @FXML private Button openFind;
    @FXML private StackPane tables;

    DataView(
            ImportViewModel reading,
            QuestionsViewModel asking,
            ColumnsViewModel columns,
            ObservableValue<Palette> palette) {
        this.reading = reading;
        this.asking = asking;
        this.columns = columns;
        this.palette = palette;
        this.columnsTable = new ColumnsTable(columns, palette);
        this.root = Fxml.load(this, "data.fxml");
    }

    Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        bindReading();
        ClassCard card = new ClassCard(classes, ratio, sentence, palette);
        columns.summary().subscribe(summary -> show(card, summary));
        new QuestionsCard(questions, asking);
        columnsWords.textProperty().bind(columns.words());
        bindViews();
        bindFind();
    }

    @FXML
    void openFind() {
        showFind(true);
        find.requestFocus();
    }

    private void bindReading() {
        Combos.name(delimiter, ImportViewModel::words);
        delimiter.getItems().setAll(ImportViewModel.delimiters());
        delimiter.valueProperty().bindBidirectional(reading.delimiter());
        Combos.name(decimal, ImportViewModel::words);
        decimal.getItems().setAll(ImportViewModel.decimals());
        decimal.valueProperty().bindBidirectional(reading.decimal());
        Combos.name(charset, Charset::name);
        charset.getItems().setAll(ImportViewModel.charsets());
        charset.valueProperty().bindBidirectional(reading.charset());
        Combos.name(firstRow, ImportViewModel::words);
        firstRow.getItems().setAll(FirstRow.values());
        firstRow.valueProperty().bindBidirectional(reading.firstRow());
        List.of(delimiter, decimal, charset, firstRow)
                .forEach(combo -> combo.setMinWidth(Region.USE_PREF_SIZE));
        charset.getStyleClass().add("charset");
        guesses.textProperty().bind(reading.guesses());
    }

    private void show(ClassCard card, @Nullable TableSummary summary) {
        boolean shown = summary != null && summary.labels().size() > 1;
        classCard.setVisible(shown);
        classCard.setManaged(shown);
        if (summary != null && shown) {
            card.show(summary);
        }
        if (summary != null) {
            rows.show(summary.table());
        }
    }

    /// The card is as high as its table, or as high as there is room.
    private void bindViews() {
        TableView<ColumnSummary> table = columnsTable.node();
        table.setMinHeight(0);
        columnsView.setOnAction(event -> columnsView.setSelected(true));
        rowsView.setOnAction(event -> rowsView.setSelected(true));
        rowsView.selectedProperty()
                .subscribe(
                        isRows -> {
                            Node chosen = isRows ? rows.node() : table;
                            tables.getChildren().setAll(chosen);
                        });
        columnsCard
                .minHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.min(LEAST_HEIGHT, columnsCard.getMaxHeight()),
                                columnsCard.maxHeightProperty()));
        columnsCard
                .maxHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::mostHeight,
                                rowsView.selectedProperty(),
                                table.itemsProperty(),
                                columns.columns(),
                                table.fixedCellSizeProperty(),
                                tables.heightProperty()));
    }

    private double mostHeight() {
        if (rowsView.isSelected()) {
            return Double.MAX_VALUE;
        }
        boolean wide =
                root != null && root.getScene() != null && root.getScene().getWidth() >= 1700;
        double row = wide ? 56 : 34;
        return 48 + 32 + 2 + Math.max(2, columns.columns().get().size()) * row;
    }

    private void bindFind() {
        find.textProperty()
                .subscribe(
                        letters -> {
                            if (!rowsView.isSelected()) {
                                columns.find().set(letters);
                            }
                        });
        find.setOnAction(
                event -> {
                    if (rowsView.isSelected()) {
                        rows.find(find.getText());
                    }
                });
        find.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        find.clear();
                        showFind(false);
                        openFind.requestFocus();
                        event.consume();
                    }
                });
        rowsView.selectedProperty().subscribe(isRows -> find.clear());
    }

    private void showFind(boolean open) {
        find.setVisible(open);
        find.setManaged(open);
        openFind.setVisible(!open);
        openFind.setManaged(!open);
    }
}
