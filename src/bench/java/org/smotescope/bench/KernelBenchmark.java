package org.smotescope.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.smotescope.data.io.CsvSource;

/// The parts that take most of the time, on 20,000 made rows; milliseconds for one call.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class KernelBenchmark {
    private static final int ROWS = 20_000;
    private static final long SEED = 1;

    /// The names that [Work] knows.
    @Param({"neighbours-5", "minority-5", "smote", "logistic", "csv"})
    String work = "";

    @Param({"2", "10", "30"})
    int columns;

    private Work chosen = () -> "";

    @Setup
    public void make() {
        byte[] csv = new Blobs(columns, SEED).csv(ROWS).getBytes(StandardCharsets.UTF_8);
        chosen = Work.of(work, new Rows(CsvSource.ofBytes("rows.csv", csv)));
    }

    /// @return what came out, so that it is not left undone
    @Benchmark
    public String run() {
        return chosen.run();
    }
}
