package org.smotescope.ui.sketch;

import java.io.IOException;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Writes an outline into a page of a PDF, which knows no quadratic curves.
final class PdfOutline {
    private final PDPageContentStream page;
    private double x;
    private double y;

    PdfOutline(PDPageContentStream page) {
        this.page = page;
    }

    void write(Path outline) throws IOException {
        for (PathElement element : outline.getElements()) {
            switch (element) {
                case MoveTo to -> {
                    page.moveTo((float) to.getX(), (float) to.getY());
                    at(to.getX(), to.getY());
                }
                case LineTo to -> {
                    page.lineTo((float) to.getX(), (float) to.getY());
                    at(to.getX(), to.getY());
                }
                case QuadCurveTo to -> {
                    curve(
                            x + (to.getControlX() - x) * 2 / 3,
                            y + (to.getControlY() - y) * 2 / 3,
                            to.getX() + (to.getControlX() - to.getX()) * 2 / 3,
                            to.getY() + (to.getControlY() - to.getY()) * 2 / 3,
                            to.getX(),
                            to.getY());
                }
                case CubicCurveTo to ->
                        curve(
                                to.getControlX1(),
                                to.getControlY1(),
                                to.getControlX2(),
                                to.getControlY2(),
                                to.getX(),
                                to.getY());
                case ClosePath _ -> page.closePath();
                default -> throw new IllegalStateException("unknown in an outline: " + element);
            }
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double toX, double toY)
            throws IOException {
        page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) toX, (float) toY);
        at(toX, toY);
    }

    private void at(double newX, double newY) {
        x = newX;
        y = newY;
    }
}
