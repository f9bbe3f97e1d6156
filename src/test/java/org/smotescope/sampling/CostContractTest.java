package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.SamplerCases.Case;
import org.smotescope.sampling.SamplerCases.Subject;
import org.smotescope.sampling.SamplerData.Data;

/// What every sampler costs: it can be cancelled, tells how far it is, and takes seconds.
class CostContractTest {
    /// A tenth of a second on an idle machine, and as much again and a half for one that is busy
    /// with other things, in nanoseconds.
    private static final long LONG = 250_000_000L;

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.SUBJECTS)
    void aCancelledRunEndsAtOnce(Subject subject) {
        Dataset dataset = SamplerData.rows(subject, 4, 8, 12_000, 9_000);
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && best > LONG; attempt++) {
            AtomicInteger reports = new AtomicInteger();
            AtomicLong cancelled = new AtomicLong();
            Monitor monitor =
                    fraction -> {
                        if (reports.incrementAndGet() < 3) {
                            return false;
                        }
                        cancelled.compareAndSet(0, System.nanoTime());
                        return true;
                    };
            assertThatThrownBy(
                            () ->
                                    subject.run(
                                            dataset,
                                            SamplingStrategy.Word.AUTO,
                                            new ExactSearch(2),
                                            monitor))
                    .isInstanceOf(CancellationException.class);
            best = Math.min(best, System.nanoTime() - cancelled.get());
        }
        assertThat(best).isLessThan(LONG);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.SUBJECTS)
    void progressNeverGoesBack(Subject subject) {
        Dataset dataset = SamplerData.rows(subject, 4, 4, 900, 300, 200);
        Subject suited =
                SamplerCases.suited(
                                new Case(
                                        subject,
                                        SamplingStrategy.Word.AUTO,
                                        new Data("three classes", dataset)))
                        .orElseThrow()
                        .subject();
        double[] last = {0.0};
        suited.run(
                dataset,
                SamplingStrategy.Word.AUTO,
                new ExactSearch(1),
                fraction -> {
                    assertThat(fraction).isBetween(last[0], 1.0);
                    last[0] = fraction;
                    return false;
                });
        assertThat(last[0]).isEqualTo(1.0);
    }

    /// Far from what it takes on an idle machine; all pairs of rows in a plain loop take longer.
    /// Whenever a user cancels, the next question is near: the best of some runs counts, since a
    /// busy machine may pause any program.
    @ParameterizedTest(name = "{0}")
    @MethodSource(SamplerCases.SUBJECTS)
    void manyRowsTakeSecondsAndTheMonitorIsAskedManyTimes(Subject subject) {
        Dataset dataset = many(subject);
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5 && best > LONG; attempt++) {
            Pauses pauses = new Pauses();
            long start = System.nanoTime();
            Resampling result = subject.run(dataset, some(subject), new ExactSearch(2), pauses);
            best = Math.min(best, pauses.longest());
            assertThat(result.size()).isPositive();
            assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
        }
        assertThat(best).isLessThan(LONG);
    }

    /// Fifty thousand rows by the defaults, and half as many where a setting has another value.
    private static Dataset many(Subject subject) {
        int minority = subject.settings().isEmpty() ? 10_000 : 5_000;
        // A support vector machine takes the square of the rows; five forests take their time.
        int part =
                switch (subject.descriptor().id()) {
                    case "svm-smote" -> 10;
                    case "iht" -> 4;
                    default -> 1;
                };
        return SamplerData.rows(subject, 4, 2, 4 * minority / part, minority / part);
    }

    private static SamplingStrategy some(Subject subject) {
        // Its page of words says that many clusters take long.
        boolean clusters = subject.descriptor().id().equals("cluster-centroids");
        return SamplingStrategy.parse(clusters ? "class A=1000" : "auto");
    }

    /// Measures the longest time between two questions.
    private static final class Pauses implements Monitor {
        private long last = System.nanoTime();
        private long longest;

        @Override
        public synchronized boolean report(double fraction) {
            long now = System.nanoTime();
            longest = Math.max(longest, now - last);
            last = now;
            return false;
        }

        /// The longest pause up to now, in nanoseconds.
        synchronized long longest() {
            report(1.0);
            return longest;
        }
    }
}
