package org.smotescope.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.SamplerCases.Subject;
import org.smotescope.support.Gen;

/// Data sets of every kind that a sampler can take.
final class SamplerData {
    private static final List<Data> NUMBERS = numbers();

    private static final List<Data> MIXED = mixed();

    private static final List<Data> WORDS = words();

    private static final Pattern SOME = Pattern.compile("(two classes|four classes|equal rows)$");

    private SamplerData() {}

    /// A data set with a name.
    record Data(String name, Dataset dataset) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// The data sets that a subject can take.
    static List<Data> of(Subject subject) {
        return switch (subject.descriptor().columns()) {
            case NUMBERS -> NUMBERS;
            case MIXED -> MIXED;
            case WORDS -> WORDS;
            case ANY ->
                    SamplerCases.computes(subject)
                            ? NUMBERS
                            : Stream.of(NUMBERS, MIXED, WORDS).flatMap(List::stream).toList();
        };
    }

    /// A few of the data sets that a subject can take: of two classes, of four, and with equal
    /// rows.
    static Stream<Data> someOf(Subject subject) {
        return of(subject).stream().filter(data -> SOME.matcher(data.name).find());
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

    private static Dataset withEmptyClass(Dataset dataset) {
        return Dataset.of(
                dataset.features(),
                new Classes(
                        "label",
                        List.of("class A", "class B", "class C"),
                        dataset.classes().codes()),
                dataset.rowKeys());
    }

    private static int[] sizes(int columns, int words) {
        int[] sizes = new int[columns];
        Arrays.fill(sizes, words);
        return sizes;
    }

    /// Rows that a subject can take, with about as many columns as told.
    static Dataset rows(Subject subject, long seed, int columns, int... counts) {
        Gen gen = new Gen(seed);
        return switch (subject.descriptor().columns()) {
            case NUMBERS, ANY -> gen.clouds(columns, counts);
            case MIXED -> gen.mixed(columns - columns / 2, sizes((columns + 1) / 2, 6), counts);
            case WORDS -> gen.words(sizes(Math.max(4, columns), 6), counts);
        };
    }
}
