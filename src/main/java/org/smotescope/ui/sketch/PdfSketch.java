package org.smotescope.ui.sketch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// Writes what is drawn as a PDF of one page. Words stay words, in the letters of the program's own
/// font, which go with them; words with letters that it has not are drawn as shapes.
///
/// The same drawing gives the same bytes.
public final class PdfSketch extends ShapeSketch {
    /// Points for a pixel: 96 pixels are an inch, and 72 points.
    private static final float POINT = 0.75f;

    private final PDDocument document;
    private final PDPageContentStream page;
    private final PdfPath path;
    private final PdfLetters letters;
    private final Map<String, PDExtendedGraphicsState> opacities = new HashMap<>();

    private PdfSketch(PDDocument document, PDPageContentStream page) {
        this.document = document;
        this.page = page;
        this.path = new PdfPath(page);
        this.letters = new PdfLetters(document, page);
    }

    /// Writes a page; the stream stays open.
    ///
    /// @param title what programs show as its name
    /// @param width in pixels of the drawing
    public static void write(
            OutputStream out, String title, double width, double height, Consumer<Sketch> drawing)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            // Else it would be made from the time.
            document.setDocumentId(1L);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("Smotescope");
            PDPage page =
                    new PDPage(new PDRectangle((float) width * POINT, (float) height * POINT));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix(POINT, 0, 0, -POINT, 0, (float) height * POINT));
                content.setMiterLimit(10);
                drawing.accept(new PdfSketch(document, content));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            document.save(out);
        }
    }

    /// What is written into the page.
    private interface Step {
        void write() throws IOException;
    }

    private static void put(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void filled(Step outline) {
        put(
                () -> {
                    opacity(now().fillOpacity());
                    ink(now().fill());
                    outline.write();
                    page.fill();
                });
    }

    private void stroked(Step outline) {
        put(
                () -> {
                    Color colour = now().stroke();
                    opacity(now().strokeOpacity());
                    page.setStrokingColor(
                            (float) colour.getRed(),
                            (float) colour.getGreen(),
                            (float) colour.getBlue());
                    page.setLineWidth((float) now().lineWidth());
                    float[] dashes = new float[now().dashes().length];
                    for (int i = 0; i < dashes.length; i++) {
                        dashes[i] = (float) now().dashes()[i];
                    }
                    page.setLineDashPattern(dashes, 0);
                    outline.write();
                    page.stroke();
                });
    }

    private void ink(Color colour) throws IOException {
        page.setNonStrokingColor(
                (float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue());
    }

    private void opacity(double value) throws IOException {
        PDExtendedGraphicsState state =
                opacities.computeIfAbsent(
                        "%.3f".formatted(value),
                        key -> {
                            PDExtendedGraphicsState made = new PDExtendedGraphicsState();
                            made.setNonStrokingAlphaConstant((float) value);
                            made.setStrokingAlphaConstant((float) value);
                            return made;
                        });
        page.setGraphicsStateParameters(state);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        filled(() -> path.rect(x, y, width, height));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        stroked(() -> path.rect(x, y, width, height));
    }

    @Override
    public void fillRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        filled(() -> path.round(x, y, width, height, arcWidth / 2, arcHeight / 2));
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        stroked(() -> path.round(x, y, width, height, arcWidth / 2, arcHeight / 2));
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        filled(() -> path.round(x, y, width, height, width / 2, height / 2));
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        stroked(() -> path.round(x, y, width, height, width / 2, height / 2));
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int corners) {
        filled(() -> path.through(xs, ys, corners));
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int corners) {
        stroked(
                () -> {
                    path.through(xs, ys, corners);
                    page.closePath();
                });
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int points) {
        if (points > 0) {
            stroked(() -> path.through(xs, ys, points));
        }
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        stroked(
                () -> {
                    path.move(x1, y1);
                    path.line(x2, y2);
                });
    }

    @Override
    public void fillText(String text, double x, double y) {
        Font font = now().font();
        double width = Lettering.width(text, font);
        double left =
                switch (now().align()) {
                    case CENTER -> x - width / 2;
                    case RIGHT -> x - width;
                    case LEFT, JUSTIFY -> x;
                };
        double baseline = y + now().drop();
        put(
                () -> {
                    opacity(now().fillOpacity());
                    ink(now().fill());
                    letters.write(text, font, left, baseline);
                });
    }

    @Override
    public void save() {
        super.save();
        put(page::saveGraphicsState);
    }

    @Override
    public void restore() {
        super.restore();
        put(page::restoreGraphicsState);
    }

    @Override
    public void translate(double dx, double dy) {
        put(() -> page.transform(Matrix.getTranslateInstance((float) dx, (float) dy)));
    }

    @Override
    public void rotate(double degrees) {
        put(() -> page.transform(Matrix.getRotateInstance(Math.toRadians(degrees), 0, 0)));
    }

    @Override
    public void clipRect(double x, double y, double width, double height) {
        put(
                () -> {
                    path.rect(x, y, width, height);
                    page.clip();
                });
    }

    @Override
    public void image(
            int[] argb,
            int pixelsAcross,
            int pixelsDown,
            double x,
            double y,
            double width,
            double height) {
        put(
                () -> {
                    PDImageXObject image = PdfPicture.of(document, argb, pixelsAcross, pixelsDown);
                    opacity(1);
                    page.drawImage(
                            image,
                            new Matrix(
                                    (float) width,
                                    0,
                                    0,
                                    (float) -height,
                                    (float) x,
                                    (float) (y + height)));
                });
    }
}
