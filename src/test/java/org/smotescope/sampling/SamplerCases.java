package org.smotescope.sampling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.SamplerData.Data;
import org.smotescope.support.Runs;

/// Every sampler of the catalogue in both modes, with settings, strategies and data that it can
/// take: a new sampler is tested by the contracts without a new line.
final class SamplerCases {
    /// Names for `@MethodSource`.
    static final String SUBJECTS = "org.smotescope.sampling.SamplerCases#subjects";

    static final String CASES = "org.smotescope.sampling.SamplerCases#cases";
    static final String STRICT = "org.smotescope.sampling.SamplerCases#strictCases";
    static final String OVER = "org.smotescope.sampling.SamplerCases#overCases";
    static final String STRICT_OVER = "org.smotescope.sampling.SamplerCases#strictOverCases";

    /// Those of over-samplers in strict mode that start from every row equally often.
    static final String EVEN = "org.smotescope.sampling.SamplerCases#evenCases";

    /// Those whose counts are chosen and not an outcome.
    static final String COUNTED = "org.smotescope.sampling.SamplerCases#countedCases";

    static final long SEED = 42;

    /// Over-samplers that start from some rows more often than from others.
    private static final Set<String> WEIGHING = Set.of("adasyn", "svm-smote", "kmeans-smote");

    private SamplerCases() {}

    /// A sampler with settings, in a mode.
    record Subject(Descriptor descriptor, Map<String, String> settings, Mode mode) {
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

        /// Whether it starts from some rows of a class more often than from others.
        boolean weighs() {
            return WEIGHING.contains(descriptor.id());
        }

        boolean isStrict() {
            return mode == Mode.STRICT;
        }

        @Override
        public String toString() {
            return descriptor.id() + " " + settings + " " + mode;
        }
    }

    /// A subject, what is wanted of it, and the data it is tried on.
    record Case(Subject subject, SamplingStrategy strategy, Data data) {
        Dataset dataset() {
            return data.dataset();
        }

        /// The result, which is worked out once for all tests.
        Resampling run() {
            return outcome().resampling();
        }

        /// The result worked out anew.
        Resampling again() {
            return on(dataset());
        }

        private Outcome outcome() {
            return Suited.OUTCOMES.computeIfAbsent(
                    this,
                    c ->
                            c.subject.outcome(
                                    c.dataset(), c.strategy, new ExactSearch(1), Monitor.NONE));
        }

        /// The result for other rows, such as the same ones in another order.
        Resampling on(Dataset dataset) {
            return subject.run(dataset, strategy);
        }

        /// What was wanted of each class, from before the first step to after the last.
        Targets wanted() {
            return outcome().wanted();
        }

        @Override
        public String toString() {
            return subject + " " + strategy.text() + " on " + data;
        }
    }

    static Stream<Subject> subjects() {
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

    private static int other(Setting.Int setting) {
        int fewer = Math.max(setting.min(), setting.defaultValue() - 3);
        return fewer < setting.defaultValue() ? fewer : setting.defaultValue() + 3;
    }

    private static String other(Setting setting) {
        return switch (setting) {
            case Setting.Int i -> Integer.toString(other(i));
            case Setting.Real r -> Double.toString((r.min() + r.defaultValue()) / 2);
            case Setting.OptionalReal r -> Double.toString(Math.min(r.max(), r.min() + 0.75));
            case Setting.Strategy _ -> "not majority";
            case Setting.Choice c -> c.options().getLast();
            case Setting.Flag f -> "true";
        };
    }

    /// All the data by the strategy `auto`; with the default settings, some by other strategies.
    private static Stream<Case> casesOf(Subject subject) {
        Stream<Case> auto =
                SamplerData.of(subject).stream()
                        .map(data -> new Case(subject, SamplingStrategy.Word.AUTO, data));
        Stream<Case> others =
                Stream.of(subject)
                        .filter(s -> s.settings().isEmpty())
                        .flatMap(s -> otherStrategies(s.descriptor().family()))
                        .flatMap(
                                strategy ->
                                        SamplerData.someOf(subject)
                                                .map(data -> new Case(subject, strategy, data)));
        return Stream.concat(auto, others);
    }

    /// All classes, and one class by its name.
    private static Stream<SamplingStrategy> otherStrategies(Family family) {
        String one =
                switch (family) {
                    case OVER, COMBINED -> "\"class B\"=30";
                    case UNDER -> "\"class B\"=9";
                    case CLEANING, NONE -> "[\"class B\"]";
                };
        return Stream.of("all", one).map(SamplingStrategy::parse);
    }

    /// The case as it can be run: a setting that does not suit the data is mended as the problem
    /// says; where the data do not suit the sampler, there is no case.
    static Optional<Case> suited(Case c) {
        Subject tried = c.subject;
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                Case suited = new Case(tried, c.strategy, c.data);
                suited.run();
                return Optional.of(suited);
            } catch (DataProblem problem) {
                DataProblem.Mend mend = problem.mends().getFirst();
                if (!mend.setting().startsWith("resample.settings.")) {
                    return Optional.empty();
                }
                tried = tried.with(mend);
            }
        }
        throw new AssertionError("the mends do not help: " + tried + " on " + c.data);
    }

    /// The cases that can be run, found once, and what they gave.
    private static final class Suited {
        static final Map<Case, Outcome> OUTCOMES = new ConcurrentHashMap<>();

        static final List<Case> CASES =
                subjects()
                        .flatMap(SamplerCases::casesOf)
                        .map(SamplerCases::suited)
                        .flatMap(Optional::stream)
                        .toList();
    }

    static Stream<Case> cases() {
        return Suited.CASES.stream();
    }

    static Stream<Case> strictCases() {
        return cases().filter(c -> c.subject.isStrict());
    }

    static Stream<Case> overCases() {
        return cases().filter(c -> c.subject.isOver());
    }

    static Stream<Case> strictOverCases() {
        return overCases().filter(c -> c.subject.isStrict());
    }

    static Stream<Case> evenCases() {
        return strictOverCases().filter(c -> !c.subject.weighs());
    }

    static Stream<Case> countedCases() {
        return cases().filter(c -> !c.subject.cleans());
    }

    /// Whether it makes new numbers.
    static boolean computes(Subject subject) {
        return subject.descriptor.columns() == Descriptor.Columns.NUMBERS
                || subject.descriptor.columns() == Descriptor.Columns.MIXED
                || subject.settings.containsKey("shrinkage");
    }
}
