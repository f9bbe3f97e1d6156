package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.smotescope.ui.plot.MarkIcon;

/// Lets nodes that are on screen say what newly made ones say. Only where a node of another kind
/// stands is it replaced: styling and laying out new nodes costs more than all else that a moved
/// slider does.
final class KeptNodes {
    private KeptNodes() {}

    /// A node that can show what another one of its class shows.
    interface Changing {
        /// @return false where it cannot
        boolean showAs(Node made);
    }

    /// Shows `made`, in the nodes that are there where they are alike.
    ///
    /// @param shown the children of a node on screen
    /// @param made nodes that are nowhere yet, or on screen already
    static void show(ObservableList<Node> shown, List<Node> made) {
        List<Node> next = new ArrayList<>(made);
        for (int i = 0; i < Math.min(shown.size(), next.size()); i++) {
            if (isShownIn(shown.get(i), next.get(i))) {
                next.set(i, shown.get(i));
            }
        }
        if (!shown.equals(next)) {
            shown.setAll(next);
        }
    }

    private static boolean isShownIn(Node kept, Node made) {
        if (kept == made) {
            return true;
        }
        if (kept.getClass() != made.getClass()
                || !kept.getStyleClass().equals(made.getStyleClass())
                || !kept.getProperties().equals(made.getProperties())
                || !isAlike(kept, made)) {
            return false;
        }
        kept.setAccessibleText(made.getAccessibleText());
        kept.setOnMouseClicked(made.getOnMouseClicked());
        kept.setOnKeyPressed(made.getOnKeyPressed());
        return true;
    }

    private static boolean isAlike(Node kept, Node made) {
        return switch (kept) {
            case Changing changing -> changing.showAs(made);
            case Label label -> isAlike(label, (Label) made);
            case ScrollPane scroll ->
                    isShownIn(scroll.getContent(), ((ScrollPane) made).getContent());
            case MarkIcon icon -> icon.drawing().equals(((MarkIcon) made).drawing());
            case FontIcon icon -> icon.getIconCode().equals(((FontIcon) made).getIconCode());
            case HBox _, VBox _ -> {
                show(((Pane) kept).getChildren(), ((Pane) made).getChildren());
                yield true;
            }
            case Control _ -> false;
            case Region region ->
                    region.getChildrenUnmodifiable().isEmpty()
                            && ((Region) made).getChildrenUnmodifiable().isEmpty();
            default -> false;
        };
    }

    private static boolean isAlike(Label kept, Label made) {
        boolean alike =
                kept.getGraphic() == null
                        && made.getGraphic() == null
                        && kept.isWrapText() == made.isWrapText()
                        && kept.getMinWidth() == made.getMinWidth()
                        && kept.getMinHeight() == made.getMinHeight();
        if (alike) {
            kept.setText(made.getText());
        }
        return alike;
    }
}
