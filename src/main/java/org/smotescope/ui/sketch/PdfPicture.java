package org.smotescope.ui.sketch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Pixels as they stand in a PDF.
final class PdfPicture {
    private PdfPicture() {}

    /// @param argb opaque pixels, line by line
    static PDImageXObject of(PDDocument document, int[] argb, int across, int down)
            throws IOException {
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
