package org.smotescope.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.CsvSource;

/// One long-lived JVM that times what it is asked for. Each line of standard input is a command
/// `case file repetitions`; the answer is one line `ok OUTCOME SECONDS...`, or `error WORDS`. With
/// 0 repetitions the case is repeated, untimed, until its times have settled. The file that was
/// read last is kept.
public final class Server {
    private static final int LEAST_RUNS = 4;
    private static final int MOST_RUNS = 400;
    private static final double MOST_SECONDS = 12.0;
    private static final double LEAST_SECONDS = 2.0;
    private static final double SETTLED = 1.05;

    private @Nullable Path file;
    private @Nullable Rows rows;

    public static void main(String[] args) throws IOException {
        Server server = new Server();
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            System.out.println(server.answer(line));
        }
    }

    private String answer(String command) {
        int first = command.indexOf(' ');
        int last = command.lastIndexOf(' ');
        try {
            Work work =
                    Work.of(
                            command.substring(0, first),
                            rows(Path.of(command.substring(first + 1, last))));
            int repetitions = Integer.parseInt(command.substring(last + 1));
            return repetitions == 0 ? "ok " + settle(work) : "ok " + times(work, repetitions);
        } catch (RuntimeException | OutOfMemoryError e) {
            return "error " + e.toString().replace('\n', ' ');
        }
    }

    private Rows rows(Path wanted) {
        Rows known = rows;
        if (known == null || !wanted.equals(file)) {
            // The file before is let go first: both may not fit.
            rows = null;
            known = new Rows(CsvSource.ofFile(wanted));
            rows = known;
            file = wanted;
        }
        return known;
    }

    private static String times(Work work, int repetitions) {
        StringBuilder seconds = new StringBuilder();
        String outcome = "";
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            outcome = work.run();
            seconds.append(String.format(Locale.ROOT, " %.6f", (System.nanoTime() - start) * 1e-9));
        }
        return outcome + seconds;
    }

    /// Until the last few runs are no faster than those before, but not for ever.
    private static String settle(Work work) {
        long begin = System.nanoTime();
        double before = Double.POSITIVE_INFINITY;
        double best = Double.POSITIVE_INFINITY;
        String outcome = "";
        for (int i = 1; i <= MOST_RUNS; i++) {
            long start = System.nanoTime();
            outcome = work.run();
            best = Math.min(best, (System.nanoTime() - start) * 1e-9);
            double spent = (System.nanoTime() - begin) * 1e-9;
            boolean isTurn = i % LEAST_RUNS == 0;
            boolean hasSettled = isTurn && before <= best * SETTLED && spent > LEAST_SECONDS;
            if (hasSettled || spent > MOST_SECONDS) {
                break;
            }
            if (isTurn) {
                before = best;
            }
        }
        return outcome;
    }
}
