package org.smotescope.ui.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.ui.async.WindowThread;
import org.smotescope.ui.sketch.PdfSketch;
import org.smotescope.ui.sketch.Png;
import org.smotescope.ui.sketch.SvgSketch;

/// Writes a figure to a file. The same figure gives the same bytes.
///
/// @param format what kind of file
/// @param look how it looks
/// @param scale pixels of a PNG for one of the figure's, from 1 to 4
public record FigureFile(FigureFormat format, FigureLook look, int scale) {
    public static final int LARGEST_SCALE = 4;

    public FigureFile {
        if (scale < 1 || scale > LARGEST_SCALE) {
            throw new IllegalArgumentException("scale must be from 1 to 4: " + scale);
        }
    }

    /// Writes the file whole or not at all. Not for the window's thread, which is asked for pixels.
    ///
    /// @param input the open file, which is never written to, or null
    /// @throws org.smotescope.data.DataProblem if it cannot be written
    public void write(Figure figure, Path file, @Nullable Path input) {
        int[] pixels =
                format == FigureFormat.PNG
                        ? WindowThread.call(() -> FigurePixels.of(figure, look, scale))
                        : new int[0];
        AtomicFile.write(file, input, out -> write(figure, pixels, out));
    }

    private void write(Figure figure, int[] pixels, OutputStream out) throws IOException {
        switch (format) {
            case PNG -> Png.write(out, look.width() * scale, look.height() * scale, pixels);
            case SVG -> out.write(svg(figure).getBytes(StandardCharsets.UTF_8));
            case PDF ->
                    PdfSketch.write(
                            out,
                            figure.name(),
                            look.width(),
                            look.height(),
                            g ->
                                    figure.paint(
                                            g,
                                            look.theme().palette(),
                                            look.width(),
                                            look.height()));
        }
    }

    private String svg(Figure figure) {
        return SvgSketch.file(
                figure.name(),
                look.width(),
                look.height(),
                g -> figure.paint(g, look.theme().palette(), look.width(), look.height()));
    }
}
