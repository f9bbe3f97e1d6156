package org.smotescope.ui.figure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.ui.async.WindowThread;
import org.smotescope.ui.sketch.Png;

/// Writes an animation, as a GIF or as numbered PNG files in a folder. The same animation gives the
/// same bytes. Not for the window's thread, which is asked for pixels.
///
/// @param look of each frame
/// @param framesPerSecond from 1 to 50
/// @param speed how much faster than the animation itself, from 0.25 to 8
public record AnimationFile(FigureLook look, int framesPerSecond, double speed) {
    public static final int MOST_FRAMES_PER_SECOND = 50;

    /// So long the last frame is shown before the first one comes again, in hundredths of a second.
    private static final int LAST = 150;

    /// So many unfinished folders may lie beside the place.
    private static final int MOST_PARTS = 1000;

    private static final double SLOWEST = 0.25;
    private static final double FASTEST = 8;
    private static final int HUNDREDTHS = 100;

    public AnimationFile {
        if (framesPerSecond < 1 || framesPerSecond > MOST_FRAMES_PER_SECOND) {
            throw new IllegalArgumentException(
                    "frames per second must be from 1 to 50: " + framesPerSecond);
        }
        if (!(speed >= SLOWEST && speed <= FASTEST)) {
            throw new IllegalArgumentException("speed must be from 0.25 to 8: " + speed);
        }
    }

    /// How many frames there are: the duration times the frames per second, and one for the end.
    public int frames(double millis) {
        return (int) Math.ceil(millis / step() - 1e-9) + 1;
    }

    private double step() {
        return 1000 * speed / framesPerSecond;
    }

    /// The moment of a frame, from 0, in milliseconds of the animation.
    double time(int frame, double millis) {
        return Math.min(millis, frame * step());
    }

    /// How long a frame of a GIF is shown, in hundredths of a second: rounded so that nothing adds
    /// up.
    int hundredths(int frame) {
        return Math.toIntExact(
                Math.round((frame + 1.0) * HUNDREDTHS / framesPerSecond)
                        - Math.round((double) frame * HUNDREDTHS / framesPerSecond));
    }

    /// What is done with each frame.
    private interface Frames {
        void write(int frame, int[] pixels) throws IOException;
    }

    /// Writes a GIF, whole or not at all.
    ///
    /// @param input the open file, which is never written to, or null
    /// @throws DataProblem if it cannot be written
    public void writeGif(Animation animation, Path file, @Nullable Path input, Monitor monitor) {
        int last = frames(WindowThread.call(animation::millis)) - 1;
        AtomicFile.write(
                file,
                input,
                out -> {
                    Gif gif =
                            new Gif(
                                    out,
                                    GifPalette.of(look.theme().palette()),
                                    look.width(),
                                    look.height());
                    each(
                            animation,
                            monitor,
                            (frame, pixels) ->
                                    gif.write(pixels, frame == last ? LAST : hundredths(frame)));
                    gif.end();
                });
    }

    /// Writes numbered PNG files into a new folder, all or none.
    ///
    /// @throws DataProblem if there is such a folder already, or it cannot be written
    public void writeFrames(Animation animation, Path folder, Monitor monitor) {
        if (Files.exists(folder)) {
            throw new DataProblem(
                    "there is a " + folder.getFileName() + " already",
                    Mend.advice("choose another name for the folder"));
        }
        try {
            Path part = create(folder.toAbsolutePath());
            try {
                each(animation, monitor, (frame, pixels) -> png(part, frame, pixels));
                Files.move(part, folder);
            } finally {
                remove(part);
            }
        } catch (IOException e) {
            throw new DataProblem(
                    folder + " cannot be written (" + e.getMessage() + ")",
                    Mend.advice("check the free space or choose another folder"));
        }
    }

    /// A new empty folder beside the place, with the permissions that folders usually have there:
    /// it stays when it is moved.
    private static Path create(Path place) throws IOException {
        for (int n = 1; ; n++) {
            Path part = place.resolveSibling("." + place.getFileName() + "." + n + ".part");
            try {
                return Files.createDirectory(part);
            } catch (FileAlreadyExistsException e) {
                if (n == MOST_PARTS) {
                    throw e;
                }
            }
        }
    }

    private void png(Path folder, int frame, int[] pixels) throws IOException {
        Path file = folder.resolve("frame-%05d.png".formatted(frame));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Png.write(out, look.width(), look.height(), pixels);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private void each(Animation animation, Monitor monitor, Frames frames) throws IOException {
        double millis = WindowThread.call(animation::millis);
        int count = frames(millis);
        Figure.Room room = room(animation, millis, count, monitor.part(0, 0.1));
        Monitor painting = monitor.part(0.1, 1);
        for (int i = 0; i < count; i++) {
            painting.check((double) i / count);
            double time = time(i, millis);
            frames.write(
                    i,
                    WindowThread.call(
                            () -> FigurePixels.of(animation.at(time).withRoom(room), look, 1)));
        }
    }

    /// Room for the words of all frames, so that the plot stays where it is.
    private Figure.Room room(Animation animation, double millis, int count, Monitor monitor) {
        Figure.Room room = Figure.Room.NONE;
        for (int i = 0; i < count; i++) {
            monitor.check((double) i / count);
            double time = time(i, millis);
            room = room.or(WindowThread.call(() -> animation.at(time).room(look.width())));
        }
        return room;
    }
}
