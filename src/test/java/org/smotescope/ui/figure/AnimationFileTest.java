package org.smotescope.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Monitor;
import org.smotescope.ui.async.WindowThread;
import org.smotescope.ui.plot.LegendKey;
import org.smotescope.ui.plot.MarkIcon;
import org.smotescope.ui.theme.Fonts;
import org.smotescope.ui.theme.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/// An independent reader finds the frames that the window would show.
@ExtendWith(ApplicationExtension.class)
class AnimationFileTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 260;

    @TempDir Path folder;

    @BeforeEach
    void load() {
        Fonts.load();
    }

    /// A dot that goes right for a second, under a title that grows.
    private static final class Dot implements Animation {
        @Override
        public double millis() {
            return 1_000;
        }

        @Override
        public Figure at(double millis) {
            return new Figure(
                    millis < 500 ? "Short" : "A title that is longer than one line of this figure",
                    (g, palette, width, height) -> {
                        g.setFill(palette.minority());
                        g.fillOval(millis / 1_000 * (width - 20), 10, 20, 20);
                        g.setStroke(palette.majority());
                        g.strokeLine(0, height, millis / 1_000 * width, 0);
                    },
                    millis < 500 ? List.of() : List.of(LegendKey.of(MarkIcon.ofClass(0), "dot")),
                    List.of("at " + millis),
                    "rows.csv");
        }
    }

    private static AnimationFile file(Theme theme, int rate, double speed) {
        return new AnimationFile(new FigureLook(theme, WIDTH, HEIGHT), rate, speed);
    }

    /// What a reader shows one after the other, and for how long.
    private record Read(List<BufferedImage> frames, List<Integer> delays) {
        static Read of(Path gif) throws IOException {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            List<BufferedImage> frames = new ArrayList<>();
            List<Integer> delays = new ArrayList<>();
            try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
                reader.setInput(in);
                BufferedImage canvas =
                        new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
                for (int i = 0; i < reader.getNumImages(true); i++) {
                    IIOMetadataNode root =
                            (IIOMetadataNode)
                                    reader.getImageMetadata(i)
                                            .getAsTree("javax_imageio_gif_image_1.0");
                    IIOMetadataNode place = child(root, "ImageDescriptor");
                    Graphics2D g = canvas.createGraphics();
                    g.drawImage(
                            reader.read(i),
                            number(place, "imageLeftPosition"),
                            number(place, "imageTopPosition"),
                            null);
                    g.dispose();
                    BufferedImage copy =
                            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
                    copy.setData(canvas.getData());
                    frames.add(copy);
                    delays.add(number(child(root, "GraphicControlExtension"), "delayTime"));
                }
            }
            return new Read(frames, delays);
        }

        private static IIOMetadataNode child(IIOMetadataNode root, String name) {
            return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
        }

        private static int number(IIOMetadataNode node, String name) {
            return Integer.parseInt(node.getAttribute(name));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void framesAreThoseOfTheWindow(Theme theme) throws IOException {
        Path gif = folder.resolve("dot.gif");
        AnimationFile file = file(theme, 20, 1);
        Dot dot = new Dot();
        file.writeGif(dot, gif, null, Monitor.NONE);
        Read read = Read.of(gif);

        assertThat(read.frames()).hasSize(21);
        Figure.Room room = room(dot, file);
        for (int k = 0; k < 21; k++) {
            double time = 50.0 * k;
            int[] shown =
                    WindowThread.call(
                            () -> FigurePixels.of(dot.at(time).withRoom(room), file.look(), 1));
            int[] decoded = read.frames().get(k).getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
            assertThat(farthest(shown, decoded)).as("frame %d", k).isLessThanOrEqualTo(24);
            assertThat(mean(shown, decoded)).as("frame %d", k).isLessThan(0.15);
        }
    }

    private static Figure.Room room(Animation animation, AnimationFile file) {
        Figure.Room room = Figure.Room.NONE;
        for (int k = 0; k < 21; k++) {
            double time = 50.0 * k;
            room = room.or(WindowThread.call(() -> animation.at(time).room(file.look().width())));
        }
        return room;
    }

    private static int farthest(int[] one, int[] other) {
        int most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, distance(one[i], other[i]));
        }
        return most;
    }

    private static double mean(int[] one, int[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += distance(one[i], other[i]);
        }
        return sum / one.length;
    }

    /// The largest difference in a colour.
    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }

    @ParameterizedTest
    @CsvSource({"20, 1, 21, 100", "10, 2, 6, 50", "30, 1, 31, 100", "7, 0.5, 15, 200"})
    void delaysAddUpToTheDuration(int rate, double speed, int frames, int hundredths)
            throws IOException {
        Path gif = folder.resolve("dot.gif");
        file(Theme.LIGHT, rate, speed).writeGif(new Dot(), gif, null, Monitor.NONE);
        Read read = Read.of(gif);
        assertThat(read.frames()).hasSize(frames);
        assertThat(read.delays().subList(0, frames - 1).stream().mapToInt(i -> i).sum())
                .isEqualTo(hundredths);
    }

    @Test
    void numberedPicturesAreInAFolderOfTheirOwn() throws IOException {
        Path frames = folder.resolve("frames");
        AnimationFile file = file(Theme.LIGHT, 10, 1);
        file.writeFrames(new Dot(), frames, Monitor.NONE);
        try (Stream<Path> files = Files.list(frames)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .hasSize(11)
                    .contains("frame-00000.png", "frame-00010.png");
        }
        assertThatThrownBy(() -> file.writeFrames(new Dot(), frames, Monitor.NONE))
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining("frames already");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFolderMayBeReadByWhoeverMayReadOthersBesideIt() throws IOException {
        Path usual = Files.createDirectory(folder.resolve("usual"));
        Path frames = folder.resolve("frames");
        file(Theme.LIGHT, 10, 1).writeFrames(new Dot(), frames, Monitor.NONE);
        assertThat(Files.getPosixFilePermissions(frames))
                .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void nothingIsLeftOfWhatIsCancelled() throws IOException {
        AnimationFile file = file(Theme.LIGHT, 10, 1);
        Monitor impatient = share -> share > 0.5;
        assertThatThrownBy(() -> file.writeGif(new Dot(), folder.resolve("a.gif"), null, impatient))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> file.writeFrames(new Dot(), folder.resolve("frames"), impatient))
                .isInstanceOf(CancellationException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void longNoiseIsPackedAndUnpacked() throws IOException {
        Path gif = folder.resolve("noise.gif");
        int[] pixels = new int[WIDTH * HEIGHT];
        GifPalette palette = GifPalette.of(Theme.LIGHT.palette());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xff000000 | palette.colour((int) (i * 2_654_435_761L >>> 16 & 127));
        }
        try (var out = Files.newOutputStream(gif)) {
            Gif writer = new Gif(out, palette, WIDTH, HEIGHT);
            writer.write(pixels, 10);
            writer.end();
        }
        assertThat(Read.of(gif).frames().getFirst().getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH))
                .isEqualTo(pixels);
    }
}
