package org.smotescope.ui.evaluate;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.smotescope.ui.form.ClassMark;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.theme.Palette;

/// The name of a class in a report: pressed, it chooses the test rows of the class.
final class ClassLink extends Button {
    ClassLink(ClassRow row, ObservableValue<Palette> palette, Consumer<MatrixCell> choose) {
        super(row.name().words(), new ClassMark(row.look(), palette));
        getStyleClass().addAll("class-link", "medium");
        setMnemonicParsing(false);
        setMinWidth(0);
        setAccessibleText("choose all test rows of actual " + row.name().words());
        setTooltip(new Tooltip("Choose all test rows of this class."));
        setOnAction(event -> choose.accept(MatrixCell.ofClass(MatrixCell.Model.AFTER, row.code())));
    }
}
