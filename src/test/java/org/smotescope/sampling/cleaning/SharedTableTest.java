package org.smotescope.sampling.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.CachedSearch;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Resampler;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.SettingValues;
import org.smotescope.support.Gen;

/// Cleaners that judge rows by their nearest of all rows search them once for all of them.
class SharedTableTest {
    private final Dataset dataset = new Gen(5).clouds(3, 150, 40);
    private final NeighbourSearch exact = new ExactSearch(1);
    private final AtomicInteger searches = new AtomicInteger();
    private final NeighbourSearch cached =
            new CachedSearch(
                    (space, queries, pool, k, monitor) -> {
                        searches.incrementAndGet();
                        return exact.search(space, queries, pool, k, monitor);
                    });

    private Resampling run(String id, SamplingStrategy strategy, NeighbourSearch search) {
        return run(id, Map.of(), strategy, 1, search);
    }

    private Resampling run(
            String id,
            Map<String, String> chosen,
            SamplingStrategy strategy,
            long seed,
            NeighbourSearch search) {
        Descriptor sampler = Samplers.byId(id);
        SettingValues settings = SettingValues.of(sampler.settings(), chosen);
        return Resampler.run(
                        sampler.steps(settings, strategy),
                        dataset,
                        Mode.STRICT,
                        seed,
                        search,
                        Monitor.NONE)
                .resampling();
    }

    private void assertSame(String id, SamplingStrategy strategy) {
        assertSame(run(id, strategy, cached), run(id, strategy, exact));
    }

    private static void assertSame(Resampling shared, Resampling alone) {
        assertThat(shared.size()).isEqualTo(alone.size());
        for (int i = 0; i < alone.size(); i++) {
            assertThat(shared.origin(i)).isEqualTo(alone.origin(i));
        }
    }

    @Test
    void oneTableServesThemAll() {
        for (String id : List.of("enn", "tomek", "ncr", "adasyn", "borderline-1")) {
            assertSame(id, SamplingStrategy.Word.AUTO);
        }
        for (String id : List.of("enn", "tomek", "ncr")) {
            assertSame(id, SamplingStrategy.Word.ALL);
        }
        // Borderline-SMOTE also looks among the rows of the class.
        assertThat(searches).hasValue(2);
    }

    /// Which rows are seeds and how many vote follows from the run, the neighbours in the smallest
    /// class do not.
    @Test
    void condensingLooksOnceAtTheSmallestClassWhateverTheSeed() {
        for (Map<String, String> settings :
                List.of(Map.of("k", "3"), Map.of("k", "1", "seeds", "20"))) {
            for (long seed = 1; seed <= 3; seed++) {
                assertSame(
                        run("cnn", settings, SamplingStrategy.Word.AUTO, seed, cached),
                        run("cnn", settings, SamplingStrategy.Word.AUTO, seed, exact));
            }
        }
        assertSame("nearmiss-1", SamplingStrategy.Word.AUTO);
        assertThat(searches).hasValue(1);
    }

    @Test
    void laterPassesAddNothingToIt() {
        run("renn", SamplingStrategy.Word.AUTO, cached);
        run("all-knn", SamplingStrategy.Word.AUTO, cached);
        searches.set(0);
        run("enn", SamplingStrategy.Word.AUTO, cached);
        run("tomek", SamplingStrategy.Word.AUTO, cached);
        assertThat(searches).hasValue(0);
    }

    /// Rows that SMOTE added are compared with all; the others among each other in the first run
    /// only.
    @Test
    void afterSmoteOnlyWhatChangedIsSearchedAgain() {
        for (String id : List.of("smote-enn", "smote-tomek")) {
            AtomicLong pairs = new AtomicLong();
            NeighbourSearch kept =
                    new CachedSearch(
                            (space, queries, pool, k, monitor) -> {
                                pairs.addAndGet((long) queries.length * pool.length);
                                return exact.search(space, queries, pool, k, monitor);
                            });
            for (Mode mode : Mode.values()) {
                assertSame(run(id, mode, 1, kept), run(id, mode, 1, exact));
                pairs.set(0);
                assertSame(run(id, mode, 2, kept), run(id, mode, 2, exact));
                // 110 rows are added to 190: 190 queries among these, and 110 among all.
                assertThat(pairs).hasValue(190 * 110 + 110 * 300);
            }
        }
    }

    private Resampling run(String id, Mode mode, long seed, NeighbourSearch search) {
        Descriptor sampler = Samplers.byId(id);
        SettingValues settings = SettingValues.of(sampler.settings(), Map.of());
        return Resampler.run(
                        sampler.steps(settings, SamplingStrategy.Word.AUTO),
                        dataset,
                        mode,
                        seed,
                        search,
                        Monitor.NONE)
                .resampling();
    }
}
