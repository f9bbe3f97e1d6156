package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.ResamplePlan.Next;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.SamplingStrategy;

class LeftOutNotesTest {
    private static final Mend SMOTE_NC = new Mend("use smote-nc", "resample.sampler", "smote-nc");

    private final Table table = Fixtures.table(rows());
    private final Recipe recipe = Recipes.initial(table);

    /// Two columns of numbers, three of words, two classes.
    private static String rows() {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder text = new StringBuilder("a,b,region,plan,device,class\n");
        for (int i = 0; i < 120; i++) {
            text.append(random.nextInt(90) * 0.5).append(',').append(random.nextInt(90) * 0.5);
            text.append(random.nextBoolean() ? ",north" : ",south");
            text.append(random.nextBoolean() ? ",basic" : ",premium");
            text.append(random.nextBoolean() ? ",phone" : ",laptop");
            text.append(i % 5 == 0 ? ",yes\n" : ",no\n");
        }
        return text.toString();
    }

    private List<Note> notes(Recipe asked) {
        return new Runner(table).run(asked, Monitor.NONE).columnNotes();
    }

    private Recipe with(String sampler) {
        return recipe.withResample(recipe.resample().withSampler(sampler));
    }

    @Test
    void whatASamplerOfNumbersLeavesOutIsNamedAndCounted() {
        assertThat(notes(recipe))
                .containsExactly(
                        Note.warning(
                                "SMOTE takes numbers only: region, plan and device stay out of"
                                        + " distances and of both models (2 of 5 columns are used).",
                                SMOTE_NC));
    }

    @Test
    void theMendUsesAllColumns() {
        Run mended = new Runner(table).run(with("smote-nc"), Monitor.NONE);
        assertThat(mended.columnNotes()).isEmpty();
        assertThat(mended.prepared().train().features()).hasSize(5);
    }

    @Test
    void aMendIsOnlyOfferedWhereItRuns() {
        assertThat(notes(with("smote-enn")).getFirst().mends()).containsExactly(SMOTE_NC);
        assertThat(notes(with("enn")).getFirst().mends()).isEmpty();
        Next enn = new Next("enn", Map.of(), SamplingStrategy.parse("auto"));
        Recipe cleaned = recipe.withResample(recipe.resample().withThen(List.of(enn)));
        assertThat(notes(cleaned).getFirst().mends()).isEmpty();
    }

    @Test
    void theRuleForWordsIsNamedWhereTheSamplerWouldTakeThem() {
        Note note = notes(with("random-over")).getFirst();
        assertThat(note.words())
                .isEqualTo(
                        "Columns of words are left out: region, plan and device stay out of both"
                                + " models (2 of 5 columns are used).");
        assertThat(note.mends())
                .containsExactly(new Mend("use words too", "prepare.words", "keep"));
        Recipe kept = with("random-over");
        assertThat(notes(kept.withPrepare(kept.prepare().withWords(Words.KEEP)))).isEmpty();
    }

    @Test
    void everyMeasuredVariantSaysIt() {
        EvaluationReport report =
                Evaluator.evaluate(table, recipe, new Protocol.Folds(3, 1), Monitor.NONE);
        assertThat(report.variants())
                .allSatisfy(
                        variant ->
                                assertThat(variant.notes())
                                        .extracting(Note::words)
                                        .anyMatch(
                                                words ->
                                                        words.contains("region, plan and device")));
    }

    @Test
    void aFileSaysThatNewRowsAreEmptyThere() {
        assertThat(WholeFile.resample(table, recipe, Monitor.NONE).notes())
                .extracting(Note::words)
                .contains(
                        "SMOTE takes numbers only: region, plan and device stay out of distances"
                                + " (2 of 5 columns are used); new rows are empty there.");
    }
}
