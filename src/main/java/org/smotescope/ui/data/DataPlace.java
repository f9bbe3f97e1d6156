package org.smotescope.ui.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.Table;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Place;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.theme.Palette;

/// What is in the file, how it is read, and what must be decided first.
public final class DataPlace implements Place {
    private final DataView view;
    private final InspectorView inspector;
    private final Label status = new Label();
    private final HBox times;
    private final ObservableValue<String> words;
    private final ObservableValue<String> readTime;

    public DataPlace(LiveWorkspace workspace, Jobs jobs, ObservableValue<Palette> palette) {
        SummaryViewModel summaries = new SummaryViewModel(workspace, jobs);
        ColumnsViewModel columns = new ColumnsViewModel(workspace, summaries);
        view =
                new DataView(
                        new ImportViewModel(workspace),
                        new QuestionsViewModel(workspace, summaries),
                        columns,
                        palette);
        inspector = new InspectorView(new InspectorViewModel(workspace, columns), palette);
        words = workspace.table().map(DataPlace::words).orElse("");
        readTime = workspace.readSeconds().map(Figures::time).orElse("");
        status.textProperty().bind(words);
        Label took = new Label();
        took.getStyleClass().add("medium");
        took.textProperty().bind(readTime);
        times = new HBox(new Label("read"), took);
        times.getStyleClass().add("status-time");
    }

    @Override
    public String title() {
        return "Data";
    }

    @Override
    public Node centre() {
        return view.root();
    }

    @Override
    public @Nullable Node inspector() {
        return inspector.root();
    }

    @Override
    public @Nullable Node status() {
        return status;
    }

    @Override
    public @Nullable Node times() {
        return times;
    }

    private static String words(Table table) {
        return Figures.count(table.rows())
                + " rows \u00d7 "
                + table.columns().size()
                + " columns, all in memory";
    }
}
