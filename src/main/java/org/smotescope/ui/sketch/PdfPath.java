package org.smotescope.ui.sketch;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Lines and curves that are added to the path of a page.
record PdfPath(PDPageContentStream page) {
    /// How far the handles of a quarter of a circle reach, in radii.
    private static final double HANDLE = 0.5522847498;

    void rect(double x, double y, double width, double height) throws IOException {
        page.addRect((float) x, (float) y, (float) width, (float) height);
    }

    /// A rectangle whose corners are quarters of an ellipse.
    void round(double x, double y, double width, double height, double rx, double ry)
            throws IOException {
        double right = x + width;
        double bottom = y + height;
        double hx = rx * (1 - HANDLE);
        double hy = ry * (1 - HANDLE);
        move(x + rx, y);
        line(right - rx, y);
        curve(right - hx, y, right, y + hy, right, y + ry);
        line(right, bottom - ry);
        curve(right, bottom - hy, right - hx, bottom, right - rx, bottom);
        line(x + rx, bottom);
        curve(x + hx, bottom, x, bottom - hy, x, bottom - ry);
        line(x, y + ry);
        curve(x, y + hy, x + hx, y, x + rx, y);
        page.closePath();
    }

    void move(double x, double y) throws IOException {
        page.moveTo((float) x, (float) y);
    }

    void line(double x, double y) throws IOException {
        page.lineTo((float) x, (float) y);
    }

    void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    /// From point to point.
    void through(double[] xs, double[] ys, int count) throws IOException {
        move(xs[0], ys[0]);
        for (int i = 1; i < count; i++) {
            line(xs[i], ys[i]);
        }
    }
}
