package org.smotescope.ui.sketch;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.smotescope.ui.theme.FontFile;

/// Writes words into a page: in the letters of the program's own font, which go with it, or as
/// shapes where it has not all of them.
final class PdfLetters {
    private final PDDocument document;
    private final PDPageContentStream page;
    private final Map<FontFile, PDFont> fonts = new HashMap<>();

    PdfLetters(PDDocument document, PDPageContentStream page) {
        this.document = document;
        this.page = page;
    }

    /// @param x where the first letter begins
    /// @param y the line that the letters stand on
    void write(String text, Font font, double x, double y) throws IOException {
        PDFont letters = letters(FontFile.of(font));
        if (canWrite(letters, text)) {
            words(letters, font.getSize(), text, x, y);
        } else {
            shapes(text, font, x, y);
        }
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
}
