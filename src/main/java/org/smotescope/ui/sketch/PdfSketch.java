package org.smotescope.ui.sketch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.smotescope.ui.theme.FontFile;

/// Writes what is drawn as a PDF of one page. Words stay words, in the letters of the program's own
/// font, which go with them; words with letters that it has not are drawn as shapes.
///
/// The same drawing gives the same bytes.
public final class PdfSketch extends ShapeSketch {
    /// Points for a pixel: 96 pixels are an inch, and 72 points.
    private static final float POINT = 0.75f;

    /// How far the handles of a quarter of a circle reach, in radii.
    private static final double HANDLE = 0.5522847498;

    private final PDDocument document;
    private final PDPageContentStream page;
    private final Map<FontFile, PDFont> fonts = new HashMap<>();
    private final Map<String, PDExtendedGraphicsState> opacities = new HashMap<>();

    private PdfSketch(PDDocument document, PDPageContentStream page) {
        this.document = document;
        this.page = page;
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

    private void filled(Step path) {
        put(
                () -> {
                    opacity(now().fillOpacity());
                    ink(now().fill());
                    path.write();
                    page.fill();
                });
    }

    private void stroked(Step path) {
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
                    path.write();
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

    private void rect(double x, double y, double width, double height) throws IOException {
        page.addRect((float) x, (float) y, (float) width, (float) height);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        filled(() -> rect(x, y, width, height));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        stroked(() -> rect(x, y, width, height));
    }

    @Override
    public void fillRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        filled(() -> round(x, y, width, height, arcWidth / 2, arcHeight / 2));
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        stroked(() -> round(x, y, width, height, arcWidth / 2, arcHeight / 2));
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        filled(() -> round(x, y, width, height, width / 2, height / 2));
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        stroked(() -> round(x, y, width, height, width / 2, height / 2));
    }

    /// A rectangle whose corners are quarters of an ellipse.
    private void round(double x, double y, double width, double height, double rx, double ry)
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

    private void move(double x, double y) throws IOException {
        page.moveTo((float) x, (float) y);
    }

    private void line(double x, double y) throws IOException {
        page.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y)
            throws IOException {
        page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    private void path(double[] xs, double[] ys, int count) throws IOException {
        move(xs[0], ys[0]);
        for (int i = 1; i < count; i++) {
            line(xs[i], ys[i]);
        }
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int corners) {
        filled(() -> path(xs, ys, corners));
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int corners) {
        stroked(
                () -> {
                    path(xs, ys, corners);
                    page.closePath();
                });
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int points) {
        if (points > 0) {
            stroked(() -> path(xs, ys, points));
        }
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        stroked(
                () -> {
                    move(x1, y1);
                    line(x2, y2);
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
                    PDFont letters = letters(FontFile.of(font));
                    opacity(now().fillOpacity());
                    ink(now().fill());
                    if (canWrite(letters, text)) {
                        words(letters, font.getSize(), text, left, baseline);
                    } else {
                        shapes(text, font, left, baseline);
                    }
                });
    }

    private PDFont letters(FontFile file) throws IOException {
        PDFont known = fonts.get(file);
        if (known != null) {
            return known;
        }
        try (InputStream in = file.open()) {
            PDFont read = PDType0Font.load(document, in, true);
            fonts.put(file, read);
            return read;
        }
    }

    private static boolean canWrite(PDFont font, String text) throws IOException {
        try {
            font.encode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void words(PDFont font, double size, String text, double x, double y)
            throws IOException {
        page.beginText();
        page.setFont(font, (float) size);
        page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
        page.showText(text);
        page.endText();
    }

    /// The outlines of letters, whatever font the system has for them.
    private void shapes(String text, Font font, double x, double y) throws IOException {
        Text letters = new Text(x, y, text);
        letters.setFont(font);
        if (Shape.union(letters, new Rectangle()) instanceof javafx.scene.shape.Path outline
                && !outline.getElements().isEmpty()) {
            new PdfOutline(page).write(outline);
            page.fill();
        }
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
                    rect(x, y, width, height);
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
                    PDImageXObject image = picture(argb, pixelsAcross, pixelsDown);
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

    private PDImageXObject picture(int[] argb, int across, int down) throws IOException {
        byte[] rgb = new byte[3 * across * down];
        for (int i = 0; i < across * down; i++) {
            rgb[3 * i] = (byte) (argb[i] >> 16);
            rgb[3 * i + 1] = (byte) (argb[i] >> 8);
            rgb[3 * i + 2] = (byte) argb[i];
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(rgb);
        }
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(packed.toByteArray()),
                COSName.FLATE_DECODE,
                across,
                down,
                8,
                PDDeviceRGB.INSTANCE);
    }
}
