package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.Split;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.EvaluationReport.Subject;
import org.smotescope.experiment.Standing.Role;
import org.smotescope.neighbours.CachedSearch;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;

/// A comparison of several samplers and models, all on the same splits of the same rows. May be
/// looked at while it goes on, by any thread, and holds what was done if it is cancelled.
public final class Contest {
    private final Table table;
    private final Dataset rows;
    private final Recipe recipe;
    private final Protocol protocol;
    private final Subject subject;
    private final List<Split> splits;
    private final List<Contender> contenders;

    /// What became of each contender in each split, contender by contender; null until it is done.
    private final AtomicReferenceArray<@Nullable Tried> tried;

    private record Sizes(int train, int test) {
        /// Test rows per training row.
        double testShare() {
            return (double) test / train;
        }
    }

    /// What became of one contender in one split.
    private sealed interface Tried {}

    /// @param sizes the rows of the split that were used
    private record Measured(Trial.Outcome outcome, Sizes sizes) implements Tried {}

    private record Refused(StageProblem problem) implements Tried {}

    private Contest(
            Table table,
            Dataset rows,
            Recipe recipe,
            Protocol protocol,
            List<Split> splits,
            List<Contender> contenders) {
        this.table = table;
        this.rows = rows;
        this.recipe = recipe;
        this.protocol = protocol;
        this.subject = Evaluator.subject(rows, recipe);
        this.splits = splits;
        this.contenders = contenders;
        this.tried = new AtomicReferenceArray<>(splits.size() * contenders.size());
    }

    /// A comparison that has not begun.
    ///
    /// @param recipe what the contenders share
    /// @throws StageProblem if the data or a setting stops it
    public static Contest of(Table table, Recipe recipe, Lineup lineup, Protocol protocol) {
        Dataset rows = Evaluator.rows(table, recipe);
        List<Split> splits = Evaluator.splits(table, rows, recipe, protocol);
        int classes = rows.classes().labels().size();
        return new Contest(
                table,
                rows,
                recipe,
                protocol,
                splits,
                StageProblem.at(Stage.FIT, () -> lineup.contenders(recipe, classes)));
    }

    /// The same comparison of others. What has been measured of those who are in both stays.
    ///
    /// @param asked a recipe that it goes for
    /// @throws StageProblem if a model stops it
    public Contest with(Lineup lineup, Recipe asked) {
        int classes = rows.classes().labels().size();
        Contest next =
                new Contest(
                        table,
                        rows,
                        asked,
                        protocol,
                        splits,
                        StageProblem.at(Stage.FIT, () -> lineup.contenders(asked, classes)));
        for (int c = 0; c < next.contenders.size(); c++) {
            int known = known(next.contenders.get(c));
            for (int s = 0; known >= 0 && s < splits.size(); s++) {
                next.tried.set(c * splits.size() + s, at(known, s));
            }
        }
        return next;
    }

    /// Who does the same here, or -1.
    private int known(Contender other) {
        for (int c = 0; c < contenders.size(); c++) {
            if (contenders.get(c).withName(other.name()).equals(other)) {
                return c;
            }
        }
        return -1;
    }

    /// Whether another recipe would be measured on the same splits and in the same way: sampler and
    /// model are those of the contenders.
    public boolean goesFor(Table otherTable, Recipe other, Protocol otherProtocol) {
        return table == otherTable
                && protocol.equals(otherProtocol)
                && shared(recipe).equals(shared(other));
    }

    /// Sampler, model and whether columns of words are known are those of the contenders.
    private Recipe shared(Recipe of) {
        PrepareRules rules = of.prepare();
        return of.withResample(recipe.resample())
                .withModel(recipe.model())
                .withPrepare(
                        rules.words() == Words.REFUSE ? rules : rules.withWords(Words.LEAVE_OUT));
    }

    /// Measures every contender on every split that it has not been measured on; one that is
    /// refused stops nobody else.
    ///
    /// @throws StageProblem if the rows stop all of them
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public void run(Monitor monitor) {
        Trials.each(splits, Evaluator.threads(), monitor, this::runSplit);
    }

    /// All contenders meet a split one after the other, so that they share its neighbours, and the
    /// first numbers of all of them are there soon.
    private Boolean runSplit(Split split, Monitor monitor) {
        int number = splits.indexOf(split);
        NeighbourSearch neighbours = new CachedSearch(new ExactSearch(1));
        Map<Preparing, Trial> trials = new HashMap<>();
        int begun = 0;
        for (int c : soonest()) {
            if (at(c, number) != null) {
                continue;
            }
            Monitor part =
                    monitor.part(
                            (double) begun / contenders.size(), (begun + 1.0) / contenders.size());
            begun++;
            Contender contender = contenders.get(c);
            tried.set(
                    c * splits.size() + number, tried(contender, split, trials, neighbours, part));
        }
        return true;
    }

    /// Who is measured first: a tuned threshold learns once more for each inner fold, so that the
    /// first number of all is there sooner without it.
    private List<Integer> soonest() {
        return IntStream.range(0, contenders.size())
                .boxed()
                .sorted(
                        Comparator.comparing(
                                c -> contenders.get(c).variant() == Variant.TUNED_THRESHOLD))
                .toList();
    }

    /// What the training rows of a split are prepared by and which model learns from them: who
    /// shares it shares a trial.
    private record Preparing(PrepareRules rules, ModelPlan model) {}

    private Tried tried(
            Contender contender,
            Split split,
            Map<Preparing, Trial> trials,
            NeighbourSearch neighbours,
            Monitor monitor) {
        try {
            Recipe own = contender.in(recipe);
            Preparing preparing =
                    new Preparing(
                            Runner.rulesFor(own.resample(), own.prepare()), contender.model());
            Trial trial = trials.get(preparing);
            if (trial == null) {
                trial = Trial.of(rows, split, own, neighbours, monitor);
                trials.put(preparing, trial);
            }
            return new Measured(
                    trial.run(contender.variant(), contender.plan(), monitor),
                    new Sizes(trial.trainingRows(), trial.testRows()));
        } catch (StageProblem problem) {
            return new Refused(problem);
        }
    }

    /// How everybody stands by now.
    public Leaderboard standings() {
        List<Standing> standings = new ArrayList<>();
        for (int c = 0; c < contenders.size(); c++) {
            standings.add(standing(c));
        }
        Sizes used = sizes(0);
        return new Leaderboard(
                protocol, subject, rows.size(), used.train(), used.test(), standings);
    }

    /// The rows that a contender used of the first split that it was measured on; of one that was
    /// measured on none, those of the first split.
    private Sizes sizes(int contender) {
        for (int s = 0; s < splits.size(); s++) {
            if (at(contender, s) instanceof Measured(Trial.Outcome _, Sizes sizes)) {
                return sizes;
            }
        }
        Split first = splits.getFirst();
        return new Sizes(first.train().length, first.test().length);
    }

    private Standing standing(int contender) {
        Contender who = contenders.get(contender);
        int yardstick = yardstick(who);
        Role role = contender == yardstick ? Role.YARDSTICK : Role.CHALLENGER;
        List<Integer> done = new ArrayList<>();
        List<Trial.Outcome> own = new ArrayList<>();
        List<Trial.Outcome> shared = new ArrayList<>();
        List<Trial.Outcome> against = new ArrayList<>();
        String missing = "";
        for (int s = 0; s < splits.size(); s++) {
            Tried tried = at(contender, s);
            if (tried instanceof Refused(StageProblem problem)) {
                return Standing.refused(who, role, problem.problem().line());
            }
            if (tried instanceof Measured(Trial.Outcome outcome, Sizes _)) {
                done.add(s);
                own.add(outcome);
                Tried other = at(yardstick, s);
                if (other instanceof Measured(Trial.Outcome known, Sizes _)) {
                    shared.add(outcome);
                    against.add(known);
                } else if (other instanceof Refused(StageProblem problem)) {
                    missing = problem.problem().line();
                }
            }
        }
        if (own.isEmpty()) {
            return Standing.waiting(who, role);
        }
        double testShare = sizes(contender).testShare();
        boolean isCompared = role == Role.CHALLENGER && missing.isEmpty() && !shared.isEmpty();
        return Standing.of(who, role, done, own, testShare)
                .against(
                        isCompared
                                ? Comparison.of(
                                        who.name(),
                                        values(shared, testShare),
                                        contenders.get(yardstick).name(),
                                        values(against, testShare))
                                : null,
                        missing);
    }

    private static PerSplit values(List<Trial.Outcome> outcomes, double testShare) {
        return PerSplit.of(outcomes.stream().map(Trial.Outcome::evaluation).toList(), testShare);
    }

    private @Nullable Tried at(int contender, int split) {
        return tried.get(contender * splits.size() + split);
    }

    /// The yardstick of the same model on rows that are prepared in the same way.
    private int yardstick(Contender who) {
        Variant wanted = Lineup.yardstick(subject.classes());
        for (int c = 0; c < contenders.size(); c++) {
            Contender each = contenders.get(c);
            if (each.variant() == wanted && each.isComparableWith(who)) {
                return c;
            }
        }
        throw new IllegalStateException("no yardstick for " + who.name());
    }
}
