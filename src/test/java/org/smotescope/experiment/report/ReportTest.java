package org.smotescope.experiment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan.Next;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.SamplingStrategy;

class ReportTest {
    private final Table table = Fixtures.table(rows());
    private final Recipe recipe = Recipes.initial(table);

    /// Two columns of numbers, one of words, one that says the split.
    private static String rows() {
        StringBuilder text = new StringBuilder("a,b,region,part,class\n");
        for (int i = 0; i < 160; i++) {
            boolean rare = i % 5 == 0;
            text.append((i * 37 % 101) * 0.5).append(',');
            text.append((i * 53 % 97) * 0.5 + (rare ? 2 : 0)).append(',');
            text.append(i % 3 == 0 ? "north," : "south,");
            text.append(i / 5 % 4 == 0 ? "test," : "train,");
            text.append(rare ? "yes\n" : "no\n");
        }
        return text.toString();
    }

    private Run run(Recipe asked) {
        return new Runner(table).run(asked, Monitor.NONE);
    }

    private static String page(Run run) {
        return new Report(run, null, List.of()).html();
    }

    @Test
    void aSplitColumnIsSaidToDecide() {
        Run run = run(recipe.withSplit(new SplitPlan(0.3, 42, "part")));
        assertThat(RecipeSentences.of(run).getFirst())
                .isEqualTo(
                        "Split: the column part says which rows are training rows and which are"
                                + " test rows, which were put away before anything else.");
    }

    @Test
    void aSharePutsRowsAway() {
        assertThat(RecipeSentences.of(run(recipe)).getFirst())
                .isEqualTo(
                        "Split: 30 % of the rows were put away as test rows before anything else"
                                + " (seed 42).");
    }

    @Test
    void laterStepsKeepTheirSettingsAndAmounts() {
        Next next = new Next("random-under", Map.of(), SamplingStrategy.parse("no=70"));
        Run run = run(recipe.withResample(recipe.resample().withThen(List.of(next))));
        assertThat(RecipeSentences.of(run))
                .anyMatch(each -> each.startsWith("Resampled") && each.contains(", amount auto,"))
                .anyMatch(each -> each.startsWith("Then: ") && each.endsWith(", amount no=70."));
    }

    @Test
    void nothingIsSaidToBeResampledWhereNothingIs() {
        Run run = run(recipe.withResample(recipe.resample().withSampler("none")));
        assertThat(RecipeSentences.of(run))
                .contains("Not resampled: the training rows stay as they are.")
                .noneMatch(each -> each.startsWith("Resampled"));
    }

    @Test
    void columnsThatNoModelSawAreSaidSo() {
        Run run = run(recipe);
        assertThat(run.columnNotes()).isNotEmpty();
        assertThat(page(run))
                .contains(run.columnNotes().getFirst().words())
                .contains("<th scope=\"row\">region</th><td>feature, left out</td>")
                .contains("<th scope=\"row\">a</th><td>feature</td>");
    }

    @Test
    void whatTheRuleCouldNotDoIsSaid() {
        Run run =
                run(
                        recipe.withDecide(
                                new DecidePlan(0.5)
                                        .withRule(ThresholdRule.parse("precision=0.99"))));
        List<String> notes = run.thresholds().notes().stream().map(Note::words).toList();
        assertThat(notes).isNotEmpty();
        assertThat(RecipeSentences.of(run)).containsAll(notes);
    }
}
