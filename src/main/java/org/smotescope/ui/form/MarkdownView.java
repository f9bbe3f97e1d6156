package org.smotescope.ui.form;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A page of words as it is read: one node beneath the other, wrapped to the width there is.
public final class MarkdownView extends VBox {
    public MarkdownView(Markdown page) {
        getStyleClass().add("words-page");
        page.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private static javafx.scene.Node node(Markdown.Block block) {
        return switch (block.kind()) {
            case TITLE -> label(block, "title-16");
            case HEADING -> label(block, "strong", "page-heading");
            case PARAGRAPH -> flow(block);
            case ITEM -> {
                TextFlow words = flow(block);
                HBox.setHgrow(words, Priority.ALWAYS);
                Label dot = new Label("•");
                dot.getStyleClass().add("muted");
                HBox item = new HBox(dot, words);
                item.getStyleClass().add("page-item");
                yield item;
            }
        };
    }

    private static Label label(Markdown.Block block, String... styles) {
        Label label = new Label(block.words());
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static TextFlow flow(Markdown.Block block) {
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        for (Markdown.Span span : block.spans()) {
            Text words = new Text(span.words());
            words.getStyleClass().addAll("ink", style(span.style()));
            flow.getChildren().add(words);
        }
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(block.words());
        return flow;
    }

    private static String style(Markdown.Style style) {
        return switch (style) {
            case PLAIN, LINK -> "plain";
            case CODE -> "medium";
            case STRONG -> "strong";
            case EMPHASIS -> "medium";
        };
    }
}
