package org.smotescope.data.io;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.DataProblem.Place;
import org.smotescope.data.Parallel;

/// The bytes of a source: held if they are few, else read again from the file when wanted.
sealed interface Content {
    /// Files up to this size are held in memory.
    long HELD_BYTES = 64L << 20;

    /// Read by one thread at a time.
    int READ_BYTES = 1 << 20;

    String name();

    long size();

    InputStream open() throws IOException;

    /// Writes some of the bytes.
    void write(long offset, int length, OutputStream out) throws IOException;

    /// The bytes for readers that begin at different places; to be closed.
    Bytes blocks() throws IOException;

    /// The same bytes for another thread, so that neither moves the window of the other.
    Content reader();

    /// Bytes by their positions. Several threads may read at a time.
    interface Bytes extends Closeable {
        /// Fills a part of an array.
        void read(long offset, byte[] target, int at, int length) throws IOException;

        @Override
        void close() throws IOException;
    }

    default Content notEmpty() {
        if (size() == 0) {
            throw problem(name(), "the file is empty", "choose a file with names and rows");
        }
        return this;
    }

    static Content ofFile(String name, Path file) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            if (facts.isDirectory()) {
                throw problem(name, "this is a folder, not a file", "name a file in it");
            }
            return facts.size() <= HELD_BYTES
                    ? new InMemory(name, allBytes(name, file, facts))
                    : new OnDisk(name, file, facts.size(), facts.lastModifiedTime());
        } catch (NoSuchFileException e) {
            throw problem(name, "there is no such file", "check the name and the folder");
        } catch (AccessDeniedException e) {
            throw problem(name, "the file may not be read", "change its permissions");
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /// A file of some size is copied out of the cache of the system by all processors.
    private static byte[] allBytes(String name, Path file, BasicFileAttributes facts)
            throws IOException {
        if (facts.size() <= READ_BYTES) {
            return Files.readAllBytes(file);
        }
        byte[] all = new byte[(int) facts.size()];
        try (Bytes bytes =
                new OnDisk(name, file, facts.size(), facts.lastModifiedTime()).blocks()) {
            Parallel.forEach(
                    Runtime.getRuntime().availableProcessors(),
                    Math.ceilDiv(all.length, READ_BYTES),
                    part -> read(bytes, all, part * READ_BYTES));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return all;
    }

    private static void read(Bytes bytes, byte[] all, int at) {
        try {
            bytes.read(at, all, at, Math.min(READ_BYTES, all.length - at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataProblem unreadable(String name, IOException e) {
        return problem(name, "the file cannot be read (" + e.getMessage() + ")", "check the disk");
    }

    private static DataProblem problem(String name, String what, String mend) {
        return new DataProblem(what, new Place(name, 0, ""), List.of(Mend.advice(mend)));
    }

    /// Bytes at hand.
    record InMemory(String name, byte[] bytes) implements Content {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public void write(long offset, int length, OutputStream out) throws IOException {
            out.write(bytes, (int) offset, length);
        }

        @Override
        public Content reader() {
            return this;
        }

        @Override
        public Bytes blocks() {
            return new Bytes() {
                @Override
                public void read(long offset, byte[] target, int at, int length) {
                    System.arraycopy(bytes, (int) offset, target, at, length);
                }

                @Override
                public void close() {}
            };
        }
    }

    /// Bytes of a large file, read through a window that moves along.
    final class OnDisk implements Content {
        private static final int WINDOW = 1 << 18;

        private final String name;
        private final Path file;
        private final long size;
        private final FileTime modified;
        private byte[] window = new byte[0];
        private long windowStart;
        private int windowSize;

        OnDisk(String name, Path file, long size, FileTime modified) {
            this.name = name;
            this.file = file;
            this.size = size;
            this.modified = modified;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public InputStream open() throws IOException {
            checkUnchanged();
            return Files.newInputStream(file);
        }

        @Override
        public synchronized void write(long offset, int length, OutputStream out)
                throws IOException {
            if (offset < windowStart || offset + length > windowStart + windowSize) {
                load(offset, Math.max(length, WINDOW));
            }
            out.write(window, (int) (offset - windowStart), length);
        }

        @Override
        public Content reader() {
            return new OnDisk(name, file, size, modified);
        }

        @Override
        public Bytes blocks() throws IOException {
            checkUnchanged();
            FileChannel channel = FileChannel.open(file);
            return new Bytes() {
                @Override
                public void read(long offset, byte[] target, int at, int length)
                        throws IOException {
                    fill(channel, offset, ByteBuffer.wrap(target, at, length));
                }

                @Override
                public void close() throws IOException {
                    channel.close();
                    checkUnchanged();
                }
            };
        }

        private void load(long offset, int wanted) throws IOException {
            checkUnchanged();
            int length = (int) Math.min(wanted, size - offset);
            windowSize = 0;
            window = window.length < length ? new byte[length] : window;
            try (FileChannel channel = FileChannel.open(file)) {
                fill(channel, offset, ByteBuffer.wrap(window, 0, length));
            }
            windowStart = offset;
            windowSize = length;
        }

        private void fill(FileChannel channel, long offset, ByteBuffer buffer) throws IOException {
            int begin = buffer.position();
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, offset + buffer.position() - begin) < 0) {
                    throw changed();
                }
            }
        }

        private void checkUnchanged() throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (now.size() != size || !now.lastModifiedTime().equals(modified)) {
                throw changed();
            }
        }

        private DataProblem changed() {
            return problem(name, "the file has changed since it was read", "open it again");
        }
    }
}
