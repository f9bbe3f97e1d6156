package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.neighbours.CachedSearch;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.support.Gen;
import org.smotescope.support.Runs;

/// What every sampler of the catalogue keeps, in both modes and on every kind of data: a new
/// sampler is tested here without a new line.
class SamplerContractTest {
    private static final long SEED = 42;
    private static final List<Data> NUMBERS = numbers();
    private static final List<Data> MIXED = mixed();
    private static final List<Data> WORDS = words();

    /// Over-samplers that start from some rows of a class only, from each of these equally often.
    private static final Set<String> CHOOSY = Set.of("borderline-1", "borderline-2");

    /// Over-samplers that start from some rows more often than from others.
    private static final Set<String> WEIGHING = Set.of("adasyn", "svm-smote", "kmeans-smote");

    /// A data set with a name.
    private record Data(String name, Dataset dataset) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// A sampler with settings, in a mode.
    private record Subject(Descriptor descriptor, Map<String, String> settings, Mode mode) {
        Resampling run(
                Dataset dataset,
                SamplingStrategy strategy,
                NeighbourSearch search,
                Monitor monitor) {
            return outcome(dataset, strategy, search, monitor).resampling();
        }

        Outcome outcome(
                Dataset dataset,
                SamplingStrategy strategy,
                NeighbourSearch search,
                Monitor monitor) {
            return new Runs(descriptor, settings, strategy, mode, SEED)
                    .on(dataset, search, monitor);
        }

        Resampling run(Dataset dataset, SamplingStrategy strategy) {
            return run(dataset, strategy, new ExactSearch(1), Monitor.NONE);
        }

        Resampling run(Dataset dataset) {
            return run(dataset, SamplingStrategy.Word.AUTO);
        }

        /// What was wanted of each class, from before the first step to after the last.
        Targets wanted(Dataset dataset) {
            return outcome(dataset, SamplingStrategy.Word.AUTO, new ExactSearch(1), Monitor.NONE)
                    .wanted();
        }

        /// The subject with a setting changed as a problem says.
        Subject with(DataProblem.Mend mend) {
            Map<String, String> changed = new LinkedHashMap<>(settings);
            changed.put(mend.setting().substring("resample.settings.".length()), mend.value());
            return new Subject(descriptor, changed, mode);
        }

        /// Whether a step removes what breaks its rule, so that counts are an outcome.
        boolean cleans() {
            return descriptor
                    .steps(
                            SettingValues.of(descriptor.settings(), settings),
                            SamplingStrategy.Word.AUTO)
                    .stream()
                    .anyMatch(step -> step.descriptor().family() == Family.CLEANING);
        }

        boolean isOver() {
            return descriptor.family() == Family.OVER;
        }

        boolean isStrict() {
            return mode == Mode.STRICT;
        }

        @Override
        public String toString() {
            return descriptor.id() + " " + settings + " " + mode;
        }
    }

    /// A subject and the data it is tried on.
    private record Case(Subject subject, Data data) {
        Dataset dataset() {
            return data.dataset;
        }

        Resampling run() {
            return subject.run(data.dataset);
        }

        @Override
        public String toString() {
            return subject + " on " + data;
        }
    }

    /// The data sets that a subject can take.
    private static List<Data> data(Subject subject) {
        return switch (subject.descriptor.columns()) {
            case NUMBERS -> NUMBERS;
            case MIXED -> MIXED;
            case WORDS -> WORDS;
            case ANY ->
                    computes(subject)
                            ? NUMBERS
                            : Stream.of(NUMBERS, MIXED, WORDS).flatMap(List::stream).toList();
        };
    }

    private static List<Data> numbers() {
        Gen gen = new Gen(11);
        Dataset two = gen.clouds(3, 40, 12);
        return List.of(
                new Data("two classes", two),
                new Data("four classes", gen.clouds(4, 50, 25, 14, 9)),
                new Data("counts that tie", gen.clouds(2, 40, 40, 10, 10)),
                new Data("balanced", gen.clouds(2, 15, 15)),
                new Data("one column", gen.clouds(1, 60, 20)),
                new Data("200 columns", gen.clouds(200, 30, 10)),
                new Data("equal rows", gen.grid(2, 3, 60, 20)),
                new Data("all rows equal", gen.grid(2, 1, 30, 10)),
                new Data("a constant column", Gen.withConstant(gen.clouds(3, 40, 12))),
                new Data("far from zero", Gen.shifted(gen.clouds(2, 40, 12), 1e7)),
                new Data("scaled", Gen.scaled(two)),
                new Data("a class without rows", withEmptyClass(two)));
    }

    private static List<Data> mixed() {
        Gen gen = new Gen(12);
        Dataset two = gen.mixed(2, new int[] {3, 7}, 40, 12);
        Dataset half = gen.mixed(100, sizes(100, 4), 30, 10);
        return List.of(
                new Data("mixed, two classes", two),
                new Data("mixed, four classes", gen.mixed(2, new int[] {3, 4, 2}, 50, 25, 14, 9)),
                new Data("mixed, counts that tie", gen.mixed(1, new int[] {4}, 40, 40, 10, 10)),
                new Data("mixed, balanced", gen.mixed(1, new int[] {4}, 15, 15)),
                new Data("mixed, a column of each", gen.mixed(1, new int[] {5}, 60, 20)),
                new Data("mixed, 200 columns", half),
                new Data("mixed, equal rows", gen.mixedGrid(1, 1, 3, 60, 20)),
                new Data("mixed, all rows equal", gen.mixedGrid(1, 1, 1, 30, 10)),
                new Data("mixed, a constant word", gen.mixed(2, new int[] {1, 3}, 40, 12)),
                new Data(
                        "mixed, a constant number",
                        Gen.withConstant(gen.mixed(1, new int[] {3, 4}, 40, 12))),
                new Data("mixed, a word per row", gen.mixed(2, new int[] {5000}, 40, 12)),
                new Data("mixed, empty cells", Gen.withEmptyWords(two)),
                new Data("mixed, scaled", Gen.scaled(two)),
                new Data("mixed, a class without rows", withEmptyClass(two)));
    }

    private static List<Data> words() {
        Gen gen = new Gen(13);
        Dataset two = gen.words(new int[] {3, 7, 5}, 40, 12);
        return List.of(
                new Data("words, two classes", two),
                new Data("words, four classes", gen.words(new int[] {3, 4, 9}, 50, 25, 14, 9)),
                new Data("words, counts that tie", gen.words(new int[] {4, 4}, 40, 40, 10, 10)),
                new Data("words, balanced", gen.words(new int[] {4, 3}, 15, 15)),
                new Data("words, one column", gen.words(new int[] {6}, 60, 20)),
                new Data("words, 200 columns", gen.words(sizes(200, 4), 30, 10)),
                new Data("words, equal rows", gen.words(new int[] {2, 2}, 60, 20)),
                new Data("words, all rows equal", gen.mixedGrid(0, 2, 1, 30, 10)),
                new Data("words, a constant column", gen.words(new int[] {1, 4}, 40, 12)),
                new Data("words, a word per row", gen.words(new int[] {5000, 3}, 40, 12)),
                new Data("words, empty cells", Gen.withEmptyWords(two)),
                new Data("words, a class without rows", withEmptyClass(two)));
    }

    private static int[] sizes(int columns, int words) {
        int[] sizes = new int[columns];
        Arrays.fill(sizes, words);
        return sizes;
    }

    /// Rows that a subject can take, with about as many columns as told.
    private static Dataset rows(Subject subject, long seed, int columns, int... counts) {
        Gen gen = new Gen(seed);
        return switch (subject.descriptor.columns()) {
            case NUMBERS, ANY -> gen.clouds(columns, counts);
            case MIXED -> gen.mixed(columns - columns / 2, sizes((columns + 1) / 2, 6), counts);
            case WORDS -> gen.words(sizes(Math.max(4, columns), 6), counts);
        };
    }

    private static Dataset withEmptyClass(Dataset dataset) {
        return Dataset.of(
                dataset.features(),
                new org.smotescope.data.Classes(
                        "label",
                        List.of("class A", "class B", "class C"),
                        dataset.classes().codes()),
                dataset.rowKeys());
    }

    private static Stream<Subject> subjects() {
        return Samplers.ALL.stream()
                .flatMap(
                        descriptor ->
                                settings(descriptor)
                                        .flatMap(
                                                settings ->
                                                        modes(descriptor)
                                                                .map(
                                                                        mode ->
                                                                                new Subject(
                                                                                        descriptor,
                                                                                        settings,
                                                                                        mode))));
    }

    private static Stream<Mode> modes(Descriptor descriptor) {
        return descriptor.parity() instanceof Descriptor.Parity.Offered
                ? Arrays.stream(Mode.values())
                : Stream.of(Mode.STRICT);
    }

    /// The defaults, and each setting alone at another value.
    private static Stream<Map<String, String>> settings(Descriptor descriptor) {
        return Stream.concat(
                Stream.of(Map.of()),
                descriptor.settings().stream()
                        .map(setting -> Map.of(setting.name(), other(setting))));
    }

    private static String other(Setting setting) {
        return switch (setting) {
            case Setting.Int i -> Integer.toString(Math.max(i.min(), i.defaultValue() - 3));
            case Setting.Real r -> Double.toString((r.min() + r.defaultValue()) / 2);
            case Setting.OptionalReal r -> Double.toString(Math.min(r.max(), r.min() + 0.75));
            case Setting.Strategy _ -> "not majority";
            case Setting.Choice c -> c.options().getLast();
            case Setting.Flag f -> "true";
        };
    }

    private static Stream<Case> cases() {
        return Suited.CASES.stream();
    }

    /// The cases that can be run, found once: a setting that does not suit the data is mended as
    /// the problem says; where the data do not suit the sampler, there is no case.
    private static final class Suited {
        static final List<Case> CASES =
                subjects()
                        .flatMap(subject -> data(subject).stream().map(d -> new Case(subject, d)))
                        .flatMap(Suited::of)
                        .toList();

        private static Stream<Case> of(Case c) {
            Subject tried = c.subject;
            for (int attempt = 0; attempt < 3; attempt++) {
                try {
                    tried.run(c.dataset());
                    return Stream.of(new Case(tried, c.data));
                } catch (DataProblem problem) {
                    DataProblem.Mend mend = problem.mends().getFirst();
                    if (!mend.setting().startsWith("resample.settings.")) {
                        return Stream.empty();
                    }
                    tried = tried.with(mend);
                }
            }
            throw new AssertionError("the mends do not help: " + tried + " on " + c.data);
        }
    }

    private static Stream<Case> strictCases() {
        return cases().filter(c -> c.subject.isStrict());
    }

    private static Stream<Case> overCases() {
        return cases().filter(c -> c.subject.isOver());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void mostDataSuitEverySampler(Subject subject) {
        assertThat(cases().filter(c -> c.subject.descriptor == subject.descriptor))
                .filteredOn(c -> c.subject.mode == subject.mode)
                .hasSizeGreaterThanOrEqualTo(10 * (1 + subject.descriptor.settings().size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overCases")
    void originalsComeFirstAndAreUnchanged(Case c) {
        Resampling result = c.run();
        Dataset made = result.dataset();
        assertThat(result.removed()).isEmpty();
        for (int row = 0; row < c.dataset().size(); row++) {
            assertThat(result.reference(row)).isEqualTo(row);
            assertThat(result.origin(row)).isEqualTo(new Origin.Original(row));
            assertThat(made.fileRow(row)).isEqualTo(row);
            assertThat(made.classes().code(row)).isEqualTo(c.dataset().classes().code(row));
            assertThat(values(made, row)).isEqualTo(values(c.dataset(), row));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void countsAreThoseWanted(Case c) {
        assumeTrue(!c.subject.cleans());
        Targets targets = c.subject.wanted(c.dataset());
        Resampling result = c.run();
        int[] counts = result.dataset().classes().counts();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] != targets.wanted(code)) {
                assertSaysWhy(c, result, code, counts[code]);
            }
        }
    }

    /// In strict mode an over-sampler makes all that was asked or nothing; where a class has other
    /// rows than wanted, a note tells the numbers and another one the reason.
    private static void assertSaysWhy(Case c, Resampling result, int code, int count) {
        if (c.subject.isStrict() && c.subject.isOver()) {
            assertThat(count).isEqualTo(c.dataset().classes().counts()[code]);
        }
        String label = c.dataset().classes().labels().get(code);
        assertThat(result.notes())
                .filteredOn(note -> note.words().contains(" of " + label))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(note -> note.severity() == Note.Severity.WARNING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theSameSeedGivesTheSameRows(Case c) {
        assertThat(fingerprint(c.run())).isEqualTo(fingerprint(c.run()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void oneThreadTwoThreadsAndKeptNeighboursGiveTheSameRows(Case c) {
        List<String> expected = fingerprint(c.run());
        NeighbourSearch kept = new CachedSearch(new ExactSearch(2));
        for (NeighbourSearch search : List.of(new ExactSearch(2), kept, kept)) {
            assertThat(
                            fingerprint(
                                    c.subject.run(
                                            c.dataset(),
                                            SamplingStrategy.Word.AUTO,
                                            search,
                                            Monitor.NONE)))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strictCases")
    void inStrictModeTheOrderOfTheFileDoesNotMatter(Case c) {
        Dataset shuffled = Gen.shuffled(c.dataset(), 5);
        assertThat(rowSet(c.subject.run(shuffled))).isEqualTo(rowSet(c.run()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strictCases")
    void inStrictModeKeysOfAddedRowsAreDistinctAndDoNotDependOnTheOrderOfTheFile(Case c) {
        assumeTrue(c.subject.isOver());
        long[] keys = c.run().dataset().rowKeys();
        long[] shuffled = c.subject.run(Gen.shuffled(c.dataset(), 5)).dataset().rowKeys();
        Arrays.sort(keys);
        Arrays.sort(shuffled);
        assertThat(keys).isEqualTo(shuffled);
        assertThat(Arrays.stream(keys).distinct().count()).isEqualTo(keys.length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strictCases")
    void inStrictModeASmallerAmountIsTheBeginningOfALargerOne(Case c) {
        assumeTrue(c.subject.isOver() && !WEIGHING.contains(c.subject.descriptor.id()));
        Targets targets = c.subject.wanted(c.dataset());
        List<String> all = addedByClass(c.run());
        for (double share : new double[] {0.1, 0.5, 0.99}) {
            List<String> part =
                    addedByClass(c.subject.run(c.dataset(), partOf(c.dataset(), targets, share)));
            for (int code = 0; code < part.size(); code++) {
                assertThat(all.get(code)).startsWith(part.get(code));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strictCases")
    void inStrictModeTheRowsOfABaseDoNotDependOnTheAmount(Case c) {
        assumeTrue(c.subject.isOver());
        Targets targets = c.subject.wanted(c.dataset());
        Map<Integer, String> all = addedByBase(c.run());
        Map<Integer, String> part =
                addedByBase(c.subject.run(c.dataset(), partOf(c.dataset(), targets, 0.6)));
        part.forEach(
                (base, rows) -> {
                    String more = all.getOrDefault(base, "");
                    int common = Math.min(more.length(), rows.length());
                    assertThat(rows.substring(0, common)).isEqualTo(more.substring(0, common));
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strictCases")
    void inStrictModeEveryRowIsUsedEquallyOften(Case c) {
        assumeTrue(c.subject.isOver() && !WEIGHING.contains(c.subject.descriptor.id()));
        Resampling result = c.run();
        int[] uses = new int[c.dataset().size()];
        for (int i = 0; i < result.added().size(); i++) {
            uses[result.added().base(i)]++;
        }
        boolean choosy = CHOOSY.contains(c.subject.descriptor.id());
        for (int code = 0; code < c.dataset().classes().labels().size(); code++) {
            int[] rows =
                    IntStream.of(c.dataset().classes().rowsOf(code))
                            .filter(row -> !choosy || uses[row] > 0)
                            .toArray();
            if (rows.length > 0) {
                int most = IntStream.of(rows).map(row -> uses[row]).max().orElseThrow();
                int least = IntStream.of(rows).map(row -> uses[row]).min().orElseThrow();
                assertThat(most - least).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyAddedValueFollowsFromItsOrigin(Case c) {
        Resampling result = c.run();
        Dataset made = result.dataset();
        for (int i = 0; i < result.size(); i++) {
            List<Object> expected = new ArrayList<>();
            for (int j = 0; j < c.dataset().features().size(); j++) {
                expected.add(
                        switch (c.dataset().features().get(j)) {
                            case NumericColumn numbers ->
                                    recomputed(
                                            c.dataset(), result, result.reference(i), numbers, j);
                            case CategoricalColumn words ->
                                    word(c.dataset(), result, result.reference(i), words);
                        });
            }
            assertThat(values(made, i)).isEqualTo(expected);
        }
    }

    /// The value of a row, from its origin alone; origins may point at rows made before.
    private static double recomputed(
            Dataset source, Resampling result, int reference, NumericColumn column, int j) {
        if (reference >= 0) {
            return column.get(reference);
        }
        IntToDoubleFunction at = row -> recomputed(source, result, row, column, j);
        return switch (result.added().get(~reference)) {
            case Origin.Original(int row) -> at.applyAsDouble(row);
            case Origin.Copied(int row) -> at.applyAsDouble(row);
            case Origin.Interpolated(int base, int neighbour, int _, double gap) ->
                    at.applyAsDouble(base)
                            + gap * (at.applyAsDouble(neighbour) - at.applyAsDouble(base));
            case Origin.Shortened(int base, int neighbour, int _, double share, double gap) ->
                    at.applyAsDouble(base)
                            + gap
                                    * (share
                                            * (at.applyAsDouble(neighbour)
                                                    - at.applyAsDouble(base)));
            case Origin.Jittered(int row, List<Double> shift) ->
                    at.applyAsDouble(row) + shift.get(j);
            case Origin.Voted(int base, int neighbour, int _, double gap, Ints _, Ints _) ->
                    at.applyAsDouble(base)
                            + gap * (at.applyAsDouble(neighbour) - at.applyAsDouble(base));
            case Origin.Centroid(Ints members) ->
                    members.stream()
                                    .mapToObj(row -> new BigDecimal(at.applyAsDouble(row)))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .doubleValue()
                            / members.size();
        };
    }

    /// The word of a row, from its origin alone: that of its base, or one that most voters have.
    private static String word(
            Dataset source, Resampling result, int reference, CategoricalColumn column) {
        if (reference >= 0) {
            return String.valueOf(column.get(reference));
        }
        Origin origin = result.added().get(~reference);
        if (!(origin instanceof Origin.Voted voted)) {
            return word(source, result, origin.base(), column);
        }
        Map<String, Long> votes =
                voted.voters().stream()
                        .mapToObj(voter -> word(source, result, voter, column))
                        .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        int categorical =
                source.features().stream()
                        .filter(CategoricalColumn.class::isInstance)
                        .toList()
                        .indexOf(column);
        int code = voted.words().get(categorical);
        String won =
                String.valueOf(
                        code == CategoricalColumn.MISSING ? null : column.dictionary().get(code));
        assertThat(votes.get(won)).isEqualTo(Collections.max(votes.values()));
        return won;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overCases")
    void parentsAreOfTheClassAndGapsAreFractions(Case c) {
        Resampling result = c.run();
        Dataset made = result.dataset();
        for (int i = c.dataset().size(); i < result.size(); i++) {
            int code = made.classes().code(i);
            assertThat(made.fileRow(i)).isEqualTo(-1);
            assertThat(c.dataset().classes().code(result.origin(i).base())).isEqualTo(code);
            if (result.origin(i) instanceof Origin.Interpolated segment) {
                boolean foreign = c.dataset().classes().code(segment.neighbour()) != code;
                String id = c.subject.descriptor.id();
                assertThat(foreign).isIn(false, id.equals("borderline-2"));
                assertThat(segment.neighbour()).isNotEqualTo(segment.base());
                assertThat(segment.gap())
                        .isGreaterThanOrEqualTo(id.equals("svm-smote") ? -0.5 : 0.0)
                        .isLessThan(foreign ? 0.5 : 1.0);
            }
            if (result.origin(i) instanceof Origin.Voted voted) {
                assertThat(c.dataset().classes().code(voted.neighbour())).isEqualTo(code);
                assertThat(voted.gap()).isGreaterThanOrEqualTo(0.0).isLessThan(1.0);
                assertThat(voted.voters().stream().distinct().count())
                        .isEqualTo(voted.voters().size());
                assertThat(voted.voters().stream())
                        .allMatch(voter -> c.dataset().classes().code(voter) == code);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyRowIsKeptOrRemoved(Case c) {
        Resampling result = c.run();
        HashSet<Integer> seen = new HashSet<>();
        for (int i = 0; i < result.size(); i++) {
            seen.add(result.reference(i));
        }
        result.removed().forEach(removed -> assertThat(seen.add(removed.row())).isTrue());
        assertThat(seen).hasSize(c.dataset().size() + result.added().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void untargetedClassesStay(Case c) {
        Resampling result = c.run();
        Targets targets = c.subject.wanted(c.dataset());
        result.removed()
                .forEach(
                        removed ->
                                assertThat(
                                                targets.isTargeted(result.classOf(removed.row()))
                                                        || isTargetedLater(c, removed))
                                        .isTrue());
    }

    /// imbalanced-learn settles anew before each pass but the first which classes lose rows.
    private static boolean isTargetedLater(Case c, Removed removed) {
        return !c.subject.isStrict()
                && removed.reason() instanceof Removed.Reason.Outvoted(Ints _, int pass)
                && pass > 1;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyRunSaysWhatItDid(Case c) {
        Resampling result = c.run();
        if (c.subject.descriptor.family() != Family.NONE) {
            assertThat(result.notes()).isNotEmpty();
        }
        assertThat(result.notes())
                .allSatisfy(note -> assertThat(note.words()).isNotBlank().endsWith("."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatOneResamplingMadeAnotherOneTakes(Case c) {
        Resampling first = c.run();
        Dataset middle = first.dataset();
        int[] left = middle.classes().counts();
        // A cleaning sampler may leave nothing of a class.
        assumeTrue(middle.classes().tally().present() > 1);
        int wanted = Math.min(3, left[0]);
        String strategy = wanted == 0 ? "auto" : "class A=" + wanted;
        Resampling next =
                Runs.of("random-under").strategy(strategy).mode(c.subject.mode).on(middle);
        Resampling both = first.then(next);
        assertThat(both.source()).isSameAs(first.source());
        assertThat(rows(both.dataset())).isEqualTo(rows(next.dataset()));
        assertThat(both.dataset().classes().counts()[0]).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void aSingleClassIsRefused(Subject subject) {
        Dataset one = rows(subject, 3, 2, 20, 0);
        assertProblem(() -> subject.run(one), "2 or more classes");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void cellsThatCannotBeComputedWithAreRefusedByName(Subject subject) {
        assumeTrue(subject.descriptor.columns() != Descriptor.Columns.WORDS);
        Dataset good = rows(subject, 3, 2, 20, 10);
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            Dataset dataset = Gen.withValue(good, 4, bad);
            if (computes(subject)) {
                assertProblem(() -> subject.run(dataset), "column f0");
            } else {
                assertThat(subject.run(dataset).size()).isPositive();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void wordsAreCopiedOrRefusedByName(Subject subject) {
        assumeTrue(!votes(subject));
        Dataset dataset = Gen.withWords(new Gen(3).clouds(2, 20, 10));
        if (computes(subject)) {
            assertProblem(() -> subject.run(dataset), "column words");
        } else {
            Resampling result = subject.run(dataset);
            Dataset made = result.dataset();
            CategoricalColumn words = (CategoricalColumn) made.features().getLast();
            CategoricalColumn source = (CategoricalColumn) dataset.features().getLast();
            for (int i = 0; i < made.size(); i++) {
                assertThat(words.get(i)).isEqualTo(source.get(result.origin(i).base()));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void fromTwoRowsUpItWorksOrNamesAMendThatWorks(Subject subject) {
        for (int minority = 1; minority <= 7; minority++) {
            Dataset dataset = rows(subject, 4, 2, 12, minority);
            Resampling result = mended(subject, dataset);
            assertThat(result.size()).isPositive();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void classesThatNeedNothingAreNotChecked(Subject subject) {
        assumeTrue(!subject.cleans());
        Dataset dataset = rows(subject, 4, 2, 2, 2);
        assumeTrue(subject.isStrict() || !ranksEveryClass(subject.descriptor));
        assertThat(subject.run(dataset).size()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void bothEndsOfEverySettingWorkOrNameAMend(Subject subject) {
        Dataset dataset = rows(subject, 4, 2, 60, 20);
        for (Setting setting : subject.descriptor.settings()) {
            for (String end : ends(setting)) {
                Map<String, String> settings = Map.of(setting.name(), end);
                Subject changed = new Subject(subject.descriptor, settings, subject.mode);
                Resampling result = mended(changed, dataset);
                if (result.size() == 0) {
                    assertThat(changed.cleans()).isTrue();
                    assertThat(result.notes())
                            .anyMatch(note -> note.words().startsWith("No row of "));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void valuesOutOfRangeAreRefused(Subject subject) {
        for (Setting setting : subject.descriptor.settings()) {
            for (String bad : outside(setting)) {
                assertThatThrownBy(
                                () ->
                                        SettingValues.of(
                                                subject.descriptor.settings(),
                                                Map.of(setting.name(), bad)))
                        .isInstanceOf(DataProblem.class)
                        .hasMessageContaining(setting.name())
                        .hasMessageContaining(bad);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void aCancelledRunEndsAtOnce(Subject subject) {
        Dataset dataset = rows(subject, 4, 8, 12_000, 9_000);
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && best > 100_000_000L; attempt++) {
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
        assertThat(best).isLessThan(100_000_000L);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void progressNeverGoesBack(Subject subject) {
        Dataset dataset = rows(subject, 4, 4, 900, 300, 200);
        Subject suited =
                Suited.of(new Case(subject, new Data("three classes", dataset)))
                        .findFirst()
                        .orElseThrow()
                        .subject;
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void anotherSeedGivesOtherRows(Subject subject) {
        assumeTrue(subject.descriptor.family() != Family.NONE);
        assumeTrue(subject.descriptor.family() != Family.CLEANING);
        Dataset dataset = rows(subject, 4, 2, 90, 20);
        SamplingStrategy strategy =
                SamplingStrategy.parse(
                        subject.descriptor.family() == Family.UNDER ? "class A=27" : "class B=27");
        Resampling other =
                new Runs(subject.descriptor, subject.settings, strategy, subject.mode, SEED + 1)
                        .on(dataset);
        Resampling same = subject.run(dataset, strategy);
        if (WordsPage.of(subject.descriptor).contains("the seed changes nothing")) {
            assertThat(rowSet(other)).isEqualTo(rowSet(same));
        } else {
            assertThat(rowSet(other)).isNotEqualTo(rowSet(same));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void fiftyThousandRowsTakeSeconds(Subject subject) {
        // A support vector machine takes the square of the rows; five forests take their time.
        int part =
                switch (subject.descriptor.id()) {
                    case "svm-smote" -> 10;
                    case "iht" -> 4;
                    default -> 1;
                };
        Dataset dataset = rows(subject, 4, 2, 40_000 / part, 10_000 / part);
        // Its page of words says that many clusters take long.
        boolean clusters = subject.descriptor.id().equals("cluster-centroids");
        SamplingStrategy strategy = SamplingStrategy.parse(clusters ? "class A=1000" : "auto");
        long start = System.nanoTime();
        assertThat(subject.run(dataset, strategy).size()).isPositive();
        // Far from what it takes on an idle machine; all pairs of rows in a plain loop take longer.
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }

    /// imbalanced-learn's NearMiss ranks, and so checks, even a class that loses no row.
    private static boolean ranksEveryClass(Descriptor descriptor) {
        return descriptor.id().startsWith("nearmiss");
    }

    /// Runs the subject, changing the settings as its problems say.
    private static Resampling mended(Subject subject, Dataset dataset) {
        Subject tried = subject;
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                return tried.run(dataset);
            } catch (DataProblem problem) {
                DataProblem.Mend mend = problem.mends().getFirst();
                assertThat(mend.words()).isNotBlank();
                assertThat(mend.setting()).startsWith("resample.");
                tried =
                        mend.setting().equals("resample.sampler")
                                ? new Subject(Samplers.byId(mend.value()), Map.of(), tried.mode)
                                : tried.with(mend);
            }
        }
        throw new AssertionError("the mends do not help: " + tried);
    }

    /// Whether it makes new words.
    private static boolean votes(Subject subject) {
        return switch (subject.descriptor.columns()) {
            case NUMBERS, ANY -> false;
            case MIXED, WORDS -> true;
        };
    }

    /// Whether it makes new numbers.
    private static boolean computes(Subject subject) {
        return subject.descriptor.columns() == Descriptor.Columns.NUMBERS
                || subject.descriptor.columns() == Descriptor.Columns.MIXED
                || subject.settings.containsKey("shrinkage");
    }

    private static void assertProblem(Runnable run, String words) {
        assertThatThrownBy(run::run)
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining(words)
                .satisfies(problem -> assertThat(((DataProblem) problem).mends()).isNotEmpty());
    }

    private static List<String> ends(Setting setting) {
        return switch (setting) {
            case Setting.Int i -> List.of(Integer.toString(i.min()), Integer.toString(i.max()));
            case Setting.Real r -> List.of(Double.toString(r.min()), Double.toString(r.max()));
            case Setting.OptionalReal r ->
                    List.of(Double.toString(r.min()), Double.toString(r.max()));
            case Setting.Strategy _ -> List.of("auto", "majority", "[\"class A\"]");
            case Setting.Choice choice -> choice.options();
            case Setting.Flag flag -> List.of("false", "true");
        };
    }

    private static List<String> outside(Setting setting) {
        return switch (setting) {
            case Setting.Int i ->
                    List.of(Integer.toString(i.min() - 1), Integer.toString(i.max() + 1), "1.5");
            case Setting.Real r ->
                    List.of(Double.toString(r.min() - 1), Double.toString(r.max() + 1), "x");
            case Setting.OptionalReal r ->
                    List.of(Double.toString(r.min() - 1), Double.toString(r.max() + 1), "x");
            case Setting.Strategy _ -> List.of("no such word");
            case Setting.Choice choice -> List.of("no such option");
            case Setting.Flag flag -> List.of("yes");
        };
    }

    /// A share of the rows that are to be added.
    private static SamplingStrategy partOf(Dataset dataset, Targets targets, double share) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int code = 0; code < targets.classCount(); code++) {
            if (targets.extra(code) > 0) {
                rows.put(
                        dataset.classes().labels().get(code),
                        targets.now(code) + (int) (targets.extra(code) * share));
            }
        }
        return new SamplingStrategy.PerClass(rows);
    }

    /// Rows, origins, removals and notes in order.
    private static List<String> fingerprint(Resampling result) {
        List<String> all = new ArrayList<>(rows(result.dataset()));
        for (int i = 0; i < result.size(); i++) {
            all.add(result.origin(i).toString());
        }
        result.removed().forEach(removed -> all.add(removed.toString()));
        result.notes().forEach(note -> all.add(note.toString()));
        return all;
    }

    private static List<String> rows(Dataset dataset) {
        return IntStream.range(0, dataset.size())
                .mapToObj(row -> dataset.classes().code(row) + " " + values(dataset, row))
                .toList();
    }

    private static List<String> rowSet(Resampling result) {
        return rows(result.dataset()).stream().sorted().toList();
    }

    /// The added rows of each class, in order, as one text.
    private static List<String> addedByClass(Resampling result) {
        Dataset made = result.dataset();
        List<StringBuilder> texts = new ArrayList<>();
        made.classes().labels().forEach(label -> texts.add(new StringBuilder()));
        for (int i = 0; i < made.size(); i++) {
            if (result.reference(i) < 0) {
                texts.get(made.classes().code(i)).append(values(made, i));
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    /// The added rows of each base, in order, as one text.
    private static Map<Integer, String> addedByBase(Resampling result) {
        Dataset made = result.dataset();
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < made.size(); i++) {
            if (result.reference(i) < 0) {
                String row = values(made, i).toString();
                texts.merge(result.origin(i).base(), row, String::concat);
            }
        }
        return texts;
    }

    private static List<Object> values(Dataset dataset, int row) {
        List<Object> values = new ArrayList<>();
        for (Column column : dataset.features()) {
            values.add(
                    switch (column) {
                        case NumericColumn numbers -> numbers.get(row);
                        case CategoricalColumn words -> String.valueOf(words.get(row));
                    });
        }
        return values;
    }
}
