package org.smotescope.ui.sketch;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes pictures as PNG (ISO/IEC 15948): 8 bits each of red, green and blue, no transparency.
///
/// The same pixels give the same bytes. Each line is filtered by its difference to the line above,
/// which suits flat areas and straight lines.
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte TRUE_COLOUR = 2;
    private static final byte FILTER_UP = 2;
    private static final int BYTES_PER_PIXEL = 3;

    private Png() {}

    /// Writes one picture; the stream stays open.
    ///
    /// @param argb the pixels, line by line from the top left, as 0xAARRGGBB; alpha is ignored
    public static void write(OutputStream out, int width, int height, int[] argb)
            throws IOException {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(
                    "pixels must be " + width * height + ": " + argb.length);
        }
        out.write(SIGNATURE);
        writeChunk(out, "IHDR", header(width, height));
        writeChunk(out, "IDAT", deflate(width, height, argb));
        writeChunk(out, "IEND", new byte[0]);
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] deflate(int width, int height, int[] argb) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            byte[] above = new byte[width * BYTES_PER_PIXEL];
            byte[] line = new byte[width * BYTES_PER_PIXEL];
            for (int y = 0; y < height; y++) {
                fill(line, argb, y * width);
                out.write(FILTER_UP);
                out.write(difference(line, above));
                byte[] swap = above;
                above = line;
                line = swap;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void fill(byte[] line, int[] argb, int from) {
        for (int i = 0, x = from; i < line.length; x++) {
            line[i++] = (byte) (argb[x] >> 16);
            line[i++] = (byte) (argb[x] >> 8);
            line[i++] = (byte) argb[x];
        }
    }

    private static byte[] difference(byte[] line, byte[] above) {
        byte[] filtered = new byte[line.length];
        for (int i = 0; i < line.length; i++) {
            filtered[i] = (byte) (line[i] - above[i]);
        }
        return filtered;
    }

    private static void writeChunk(OutputStream out, String type, byte[] content)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) crc.getValue());
        data.flush();
    }
}
