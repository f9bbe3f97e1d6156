package org.smotescope.ui.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.Role;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Samplers;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.data.Question.Answer;
import org.smotescope.ui.form.Figures;

/// What the data leaves open: empty cells, words, columns that only name rows.
final class QuestionsViewModel {
    private static final String COPIES = "random-over";

    private final Workspace workspace;
    private final SummaryViewModel summaries;
    private final Set<String> answered = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<Question>> questions =
            new ReadOnlyObjectWrapper<>(List.of());
    private String sha256 = "";

    QuestionsViewModel(Workspace workspace, SummaryViewModel summaries) {
        this.workspace = workspace;
        this.summaries = summaries;
        workspace.recipe().subscribe(recipe -> ask());
        summaries.summary().subscribe(summary -> ask());
    }

    /// The questions, answered ones too.
    ReadOnlyObjectProperty<List<Question>> questions() {
        return questions.getReadOnlyProperty();
    }

    /// Gives an answer; the question folds.
    void give(Question question, Answer answer) {
        answered.add(question.id());
        answer.give().run();
        ask();
    }

    /// Asks again, and does what is done without an answer.
    void undo(Question question) {
        answered.remove(question.id());
        question.answers().getFirst().give().run();
        ask();
    }

    private void ask() {
        Recipe recipe = workspace.recipe().get();
        TableSummary summary = summaries.summary().get();
        if (recipe == null || summary == null || summary.table() != workspace.table().get()) {
            return;
        }
        forgetOther(summary.table());
        List<Question> all = new ArrayList<>();
        addEmptyCells(all, summary, recipe);
        for (ColumnSummary column : summary.columns()) {
            addWords(all, summary, column, recipe);
            addId(all, summary, column);
        }
        questions.set(List.copyOf(all));
    }

    private void forgetOther(Table table) {
        if (!table.sha256().equals(sha256)) {
            sha256 = table.sha256();
            answered.clear();
        }
    }

    private void addEmptyCells(List<Question> all, TableSummary summary, Recipe recipe) {
        List<ColumnSummary> holders =
                summary.columns().stream()
                        .filter(each -> each.spec().role() == Role.FEATURE && each.empty() > 0)
                        .toList();
        if (holders.isEmpty()) {
            return;
        }
        long cells = holders.stream().mapToLong(ColumnSummary::empty).sum();
        String others =
                holders.size() == 1
                        ? " has "
                        : " and " + plural(holders.size() - 1, "more column") + " have ";
        int rows = summary.incompleteRows();
        Missing now = recipe.prepare().missing();
        all.add(
                question(
                        "empty",
                        true,
                        holders.getFirst().name(),
                        others + plural(cells, "empty cell") + of(summary, holders.size()),
                        List.of(
                                answer(
                                        "Fill with the median",
                                        "filled with the median",
                                        now == Missing.MEDIAN,
                                        with(Missing.MEDIAN)),
                                answer(
                                        "Leave the " + plural(rows, "row") + " out",
                                        plural(rows, "row") + " left out",
                                        now == Missing.DROP,
                                        with(Missing.DROP)))));
    }

    private static String of(TableSummary summary, int columns) {
        return columns == 1 ? " of " + Figures.count(summary.table().rows()) + "." : ".";
    }

    private static UnaryOperator<Recipe> with(Missing missing) {
        return recipe -> recipe.withPrepare(recipe.prepare().withMissing(missing));
    }

    private void addWords(
            List<Question> all, TableSummary summary, ColumnSummary column, Recipe recipe) {
        Descriptor sampler = sampler(recipe.resample().sampler());
        if (!column.isFeatureOfWords() || sampler == null) {
            return;
        }
        boolean numbersOnly = sampler.columns() == Descriptor.Columns.NUMBERS;
        List<Answer> answers = new ArrayList<>();
        boolean isLeftOut = recipe.prepare().words() == Words.LEAVE_OUT;
        boolean votes =
                switch (sampler.columns()) {
                    case MIXED, WORDS -> true;
                    case NUMBERS, ANY -> false;
                };
        if (votes) {
            answers.add(answer("Use it", "used", true, before -> before));
        } else {
            answers.add(
                    answer(
                            "Leave it out",
                            "left out",
                            numbersOnly || isLeftOut,
                            before -> with(before, Words.LEAVE_OUT)));
        }
        if (numbersOnly) {
            String suited = hasNumbers(summary) ? "smote-nc" : "smote-n";
            answers.add(
                    answer(
                            "Use " + Samplers.byId(suited).name(),
                            "used, by votes",
                            false,
                            before -> before.withResample(before.resample().withSampler(suited))));
            answers.add(
                    answer(
                            "Use random over-sampling",
                            "kept, as copies can hold words",
                            false,
                            QuestionsViewModel::copying));
        } else if (!votes) {
            answers.add(answer("Use it", "kept", !isLeftOut, before -> with(before, Words.KEEP)));
        }
        all.add(
                question(
                        "words " + column.name(),
                        true,
                        column.name(),
                        " holds words. " + sampler.name() + ability(sampler),
                        answers));
    }

    private static String ability(Descriptor sampler) {
        return switch (sampler.columns()) {
            case NUMBERS -> " cannot mix words.";
            case ANY -> " can keep them.";
            case MIXED, WORDS -> " lets the nearest rows vote.";
        };
    }

    private static boolean hasNumbers(TableSummary summary) {
        return summary.columns().stream()
                .anyMatch(column -> column.isNumber() && column.spec().role() == Role.FEATURE);
    }

    private static Recipe copying(Recipe recipe) {
        return with(recipe, Words.KEEP).withResample(recipe.resample().withSampler(COPIES));
    }

    private static Recipe with(Recipe recipe, Words words) {
        return recipe.withPrepare(recipe.prepare().withWords(words));
    }

    private void addId(List<Question> all, TableSummary summary, ColumnSummary column) {
        String id = "id " + column.name();
        boolean isId = column.spec().role() == Role.ID;
        if (!isId && !answered.contains(id)) {
            return;
        }
        boolean different =
                column.isNumber() || column.distinct() + column.empty() >= summary.table().rows();
        all.add(
                question(
                        id,
                        false,
                        column.name(),
                        different
                                ? " is different in every row, so it is not used."
                                : " names rows, so it is not used.",
                        List.of(
                                answer("Right", "not used", isId, with(column, Role.ID)),
                                answer(
                                        "Use it anyway",
                                        "used as a feature",
                                        !isId,
                                        with(column, Role.FEATURE)))));
    }

    private static UnaryOperator<Recipe> with(ColumnSummary column, Role role) {
        return recipe -> {
            ColumnPlan before =
                    recipe.data().columns().getOrDefault(column.name(), new ColumnPlan(null, null));
            return recipe.withData(
                    recipe.data().withColumn(column.name(), new ColumnPlan(role, before.type())));
        };
    }

    private Question question(
            String id, boolean urgent, String subject, String rest, List<Answer> answers) {
        String folded = null;
        if (answered.contains(id)) {
            folded =
                    answers.stream()
                            .filter(Answer::chosen)
                            .map(Answer::done)
                            .findFirst()
                            .orElse(null);
        }
        return new Question(id, urgent, subject, rest, answers, folded);
    }

    private Answer answer(String words, String done, boolean chosen, UnaryOperator<Recipe> change) {
        return new Answer(words, done, chosen, () -> workspace.change(change));
    }

    private static @Nullable Descriptor sampler(String id) {
        return Samplers.ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private static String plural(long n, String noun) {
        return Figures.count(n) + " " + noun + (n == 1 ? "" : "s");
    }
}
