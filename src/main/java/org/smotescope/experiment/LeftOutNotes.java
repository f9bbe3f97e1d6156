package org.smotescope.experiment;

import java.util.List;
import org.smotescope.data.Count;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Preparation;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.Step;

/// Says which features are not used because they hold words, and by whose doing.
final class LeftOutNotes {
    private static final int NAMED = 5;
    private static final String MIXED = "smote-nc";

    private LeftOutNotes() {}

    /// What the columns are left out of.
    enum Subject {
        MODELS,
        FILE
    }

    /// @param features the names of all features, in the order of the file
    /// @param preparation what was made of them
    /// @param plan whose samplers take the columns or not
    /// @return one note, or none where every feature is used
    static List<Note> of(
            List<String> features, Preparation preparation, ResamplePlan plan, Subject subject) {
        List<String> used = preparation.features();
        List<String> out = features.stream().filter(name -> !used.contains(name)).toList();
        if (out.isEmpty()) {
            return List.of();
        }
        List<Descriptor> ofNumbers =
                plan.steps().stream().map(Step::descriptor).filter(LeftOutNotes::isPicky).toList();
        String why =
                ofNumbers.isEmpty()
                        ? "Columns of words are left out: "
                        : ofNumbers.getFirst().name() + " takes numbers only: ";
        String words =
                why
                        + named(out)
                        + Count.verb(out.size(), " stays", " stay")
                        + " out of "
                        + where(subject, ofNumbers.isEmpty())
                        + " ("
                        + used.size()
                        + " of "
                        + Count.of(features.size(), "column")
                        + Count.verb(used.size(), " is", " are")
                        + " used)"
                        + (subject == Subject.FILE ? "; new rows are empty there." : ".");
        return List.of(Note.warning(words, mends(plan, ofNumbers)));
    }

    private static boolean isPicky(Descriptor sampler) {
        return sampler.columns() == Descriptor.Columns.NUMBERS;
    }

    private static String where(Subject subject, boolean byRule) {
        return switch (subject) {
            case MODELS -> byRule ? "both models" : "distances and of both models";
            case FILE -> byRule ? "what is resampled" : "distances";
        };
    }

    /// What would use the columns. A sampler of mixed columns stands in for the first sampler only;
    /// where another that takes numbers only follows, words would be refused there.
    private static Mend[] mends(ResamplePlan plan, List<Descriptor> ofNumbers) {
        if (ofNumbers.isEmpty()) {
            return new Mend[] {new Mend("use words too", "prepare.words", "keep")};
        }
        boolean makesRows =
                switch (Samplers.byId(plan.sampler()).family()) {
                    case OVER, COMBINED -> true;
                    case UNDER, CLEANING, NONE -> false;
                };
        return makesRows && takesWords(plan.withSampler(MIXED))
                ? new Mend[] {new Mend("use " + MIXED, "resample.sampler", MIXED)}
                : new Mend[0];
    }

    private static boolean takesWords(ResamplePlan plan) {
        return plan.steps().stream().map(Step::descriptor).noneMatch(LeftOutNotes::isPicky);
    }

    /// "region, plan and device".
    private static String named(List<String> columns) {
        int named = columns.size() > NAMED + 1 ? NAMED : columns.size() - 1;
        String last =
                named == columns.size() - 1
                        ? columns.getLast()
                        : Count.of(columns.size() - named, "more column");
        return named == 0 ? last : String.join(", ", columns.subList(0, named)) + " and " + last;
    }
}
