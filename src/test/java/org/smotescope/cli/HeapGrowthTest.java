package org.smotescope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapGrowthTest {
    private static final String FREE = "MinHeapFreeRatio";
    private final HotSpotDiagnosticMXBean machine =
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    private final String before = machine.getVMOption(FREE).getValue();

    @TempDir Path folder;

    @AfterEach
    void asItWas() {
        machine.setVMOption(FREE, before);
    }

    @Test
    void onlyALargeFileKeepsTheHeapSmall() throws IOException {
        HeapGrowth.fitTo(folder.resolve("none.csv"));
        HeapGrowth.fitTo(file("small.csv", 1000));
        assertEquals(before, machine.getVMOption(FREE).getValue());

        HeapGrowth.fitTo(file("large.csv", 64L << 20));
        assertEquals("10", machine.getVMOption(FREE).getValue());
    }

    /// A file of that many bytes, none of them on the disk.
    private Path file(String name, long bytes) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile empty = new RandomAccessFile(file.toFile(), "rw")) {
            empty.setLength(bytes);
        }
        return file;
    }
}
