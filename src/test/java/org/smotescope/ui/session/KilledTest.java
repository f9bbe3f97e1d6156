package org.smotescope.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.experiment.Recipe;

/// A program that is killed while it is worked with has lost at most the last second. Over and over
/// on the same folder, as a machine that crashes does; `-Dsmotescope.kills=100` for a long soak.
class KilledTest {
    private static final int KILLS = Integer.getInteger("smotescope.kills", 4);
    private static final long WORST_MILLIS = 1_000;
    private static final long ROUND = 100_000;
    private static final System.Logger LOG = System.getLogger(KilledTest.class.getName());

    @TempDir Path folder;

    @Test
    void atMostTheLastSecondIsLost() throws Exception {
        Random chance = new Random();
        List<Long> ages = new ArrayList<>();
        for (int round = 1; round <= KILLS; round++) {
            ages.add(ageAfterKill(round, chance.nextLong(50, 1_500)));
        }
        Collections.sort(ages);

        LOG.log(
                System.Logger.Level.INFO,
                "{0} kills, work lost: median {1} ms, worst {2} ms; worst first {3}",
                ages.size(),
                ages.get(ages.size() / 2),
                ages.getLast(),
                ages.reversed().subList(0, Math.min(5, ages.size())));
        assertThat(ages.getLast()).isLessThanOrEqualTo(WORST_MILLIS);
    }

    /// How long ago the first change was made that is lost when the program is killed.
    private long ageAfterKill(int round, long afterMillis) throws Exception {
        Path state = folder.resolve("state");
        Path log = folder.resolve("changes-" + round);
        Process program = start(state, log, round * ROUND);
        try {
            awaitFirstChange(program, log);
            Thread.sleep(afterMillis);
        } finally {
            program.destroyForcibly();
        }
        long killed = System.currentTimeMillis();
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();

        NavigableMap<Long, Long> changes = changes(log);
        Path kept = state.resolve("session.smotescope");
        if (!Files.exists(kept)) {
            return killed - changes.firstEntry().getValue();
        }
        SessionJson.Kept found = SessionJson.read(Files.readString(kept), state);
        Recipe recipe = found.session().recipe();
        long number = recipe.resample().seed();
        if (number / ROUND != round) {
            // What was kept before this start: nothing of it has been kept yet.
            return killed - changes.firstEntry().getValue();
        }
        assertThat(recipe).isEqualTo(Editing.changed(recipe, number));
        assertThat(changes.lastKey()).isGreaterThanOrEqualTo(number - 1);
        Map.Entry<Long, Long> lost = changes.higherEntry(number);
        return lost == null ? 0 : killed - lost.getValue();
    }

    private Process start(Path state, Path log, long first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Editing.class.getName(),
                        state.toString(),
                        log.toString(),
                        Long.toString(first))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private void awaitFirstChange(Process program, Path log) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!Files.exists(log) || Files.size(log) == 0) {
            assertThat(program.isAlive()).as(() -> "it works: " + said()).isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(Editing.PAUSE_MILLIS);
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// The time of each change by its number; a line that was being written is none.
    private static NavigableMap<Long, Long> changes(Path log) throws IOException {
        String text = Files.readString(log);
        NavigableMap<Long, Long> changes = new TreeMap<>();
        text.substring(0, text.lastIndexOf('\n'))
                .lines()
                .map(line -> line.split(" "))
                .forEach(words -> changes.put(Long.valueOf(words[0]), Long.valueOf(words[1])));
        return changes;
    }
}
