package org.smotescope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.smotescope.experiment.Protocol;
import org.smotescope.learning.Classifiers;
import org.smotescope.ui.ComparePlan.Entry;

/// The first thing in which two plans differ, as it stands after Undo and Redo.
final class ComparePlanDifference {
    private ComparePlanDifference() {}

    /// "ADASYN added in Compare", "SMOTE k 5 to 7 in Compare"; an empty text where nothing differs.
    /// The place is named: from another one nothing else tells what undo does.
    static String brief(ComparePlan from, ComparePlan to) {
        return gone(from.entries(), to.entries())
                .map(entry -> entry.plan().name() + " taken out")
                .or(
                        () ->
                                gone(to.entries(), from.entries())
                                        .map(entry -> entry.plan().name() + " added"))
                .or(() -> changed(from.entries(), to.entries()))
                .or(() -> model(from.models(), to.models(), " no longer compared"))
                .or(() -> model(to.models(), from.models(), " compared"))
                .or(() -> folds(from.folds(), to.folds()))
                .map(change -> change + " in Compare")
                .orElse("");
    }

    /// Whether nothing but settings of samplers differs: a number that is dragged passes many.
    static boolean isOfSettings(ComparePlan a, ComparePlan b) {
        return a.entries().size() == b.entries().size()
                && a.models().equals(b.models())
                && a.folds().equals(b.folds())
                && IntStream.range(0, a.entries().size())
                        .allMatch(i -> isSame(a.entries().get(i), b.entries().get(i)));
    }

    private static boolean isSame(Entry a, Entry b) {
        return a.use() == b.use() && a.plan().sampler().equals(b.plan().sampler());
    }

    /// What a shorter list has lost.
    private static Optional<Entry> gone(List<Entry> from, List<Entry> to) {
        if (to.size() >= from.size()) {
            return Optional.empty();
        }
        List<Entry> left = new ArrayList<>(from);
        to.forEach(left::remove);
        return left.stream().findFirst();
    }

    private static Optional<String> changed(List<Entry> from, List<Entry> to) {
        return IntStream.range(0, from.size())
                .filter(i -> !from.get(i).equals(to.get(i)))
                .mapToObj(i -> changed(from.get(i), to.get(i)))
                .findFirst();
    }

    private static String changed(Entry was, Entry is) {
        String name = was.plan().name();
        if (was.use() != is.use()) {
            return name + (is.isCompared() ? " compared" : " left out");
        }
        return was.plan().sampler().equals(is.plan().sampler())
                ? name + " " + RecipeDifference.between(was.plan(), is.plan()).brief()
                : RecipeDifference.between(was.plan(), is.plan()).brief();
    }

    private static Optional<String> model(List<String> from, List<String> to, String words) {
        return from.stream()
                .filter(id -> !to.contains(id))
                .map(id -> Classifiers.byId(id).name() + words)
                .findFirst();
    }

    private static Optional<String> folds(Protocol.Folds was, Protocol.Folds is) {
        return was.equals(is) ? Optional.empty() : Optional.of(words(was) + " to " + words(is));
    }

    private static String words(Protocol.Folds folds) {
        return folds.repeats() + " × " + folds.folds() + " folds";
    }
}
