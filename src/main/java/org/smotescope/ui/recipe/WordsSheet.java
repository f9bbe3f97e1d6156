package org.smotescope.ui.recipe;

import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.WordsPage;
import org.smotescope.ui.form.Markdown;
import org.smotescope.ui.form.MarkdownView;

/// A sheet with a page of words, such as what a sampler does and when to use it.
public final class WordsSheet {
    private final VBox root = new VBox();

    /// The page of a sampler.
    ///
    /// @param close takes the sheet away
    public WordsSheet(Descriptor sampler, Runnable close) {
        this(Markdown.of(WordsPage.of(sampler)), "About " + sampler.name(), close);
    }

    /// @param title says what the page is about
    /// @param close takes the sheet away
    public WordsSheet(Markdown page, String title, Runnable close) {
        ScrollPane scroll = new ScrollPane(new MarkdownView(page));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(title);
        scroll.setId("words-page");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button done = new Button("Close");
        done.setDefaultButton(true);
        done.setCancelButton(true);
        done.setOnAction(event -> close.run());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("sheet-buttons");
        root.getChildren().addAll(scroll, buttons);
        root.getStyleClass().addAll("sheet", "words-sheet");
        root.getStylesheets()
                .addAll(
                        sheet("/org/smotescope/ui/dialog/dialog.css"),
                        sheet("/org/smotescope/ui/recipe/recipe.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(WordsSheet.class.getResource(name)).toExternalForm();
    }

    /// What is laid over the window.
    public Parent root() {
        return root;
    }
}
