package org.smotescope.ui.data;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Column;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.Role;
import org.smotescope.ui.Csv;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.data.Question.Answer;

class QuestionsViewModelTest {
    private final ImmediateJobs jobs = new ImmediateJobs();
    private final LiveWorkspace workspace = new LiveWorkspace(jobs);
    private final QuestionsViewModel model =
            new QuestionsViewModel(workspace, new SummaryViewModel(workspace, jobs));

    @BeforeEach
    void open() {
        workspace.open(Csv.messy());
    }

    @Test
    void asksAboutEmptyCellsWordsAndIds() {
        assertThat(model.questions().get().stream().map(each -> each.subject() + each.rest()))
                .containsExactly(
                        "speed has 4 empty cells of 80.",
                        "id is different in every row, so it is not used.",
                        "site holds words. SMOTE cannot mix words.");
    }

    @Test
    void aCleanFileHasNoQuestions() {
        workspace.open(Csv.moons(60, 20));

        assertThat(model.questions().get()).isEmpty();
    }

    @Test
    void theTickIsOnWhatHappensAnyway() {
        assertThat(model.questions().get())
                .allSatisfy(each -> assertThat(each.answers().getFirst().chosen()).isTrue());
    }

    @Test
    void leavingRowsOutChangesTheRecipeAndFoldsTheQuestion() {
        Question empty = question("speed");

        model.give(empty, empty.answers().get(1));

        assertThat(requireNonNull(workspace.recipe().get()).prepare().missing())
                .isEqualTo(Missing.DROP);
        assertThat(question("speed").folded()).isEqualTo("4 rows left out");

        model.undo(question("speed"));
        assertThat(question("speed").folded()).isNull();
        assertThat(requireNonNull(workspace.recipe().get()).prepare().missing())
                .isEqualTo(Missing.MEDIAN);
    }

    @Test
    void confirmingTheTickFoldsToo() {
        Question id = question("id");

        model.give(id, id.answers().getFirst());

        assertThat(question("id").folded()).isEqualTo("not used");
    }

    @Test
    void anIdCanBeUsedAllTheSame() {
        Question id = question("id");
        Answer use = id.answers().get(1);

        model.give(id, use);

        assertThat(requireNonNull(workspace.schema().get()).names(Role.FEATURE)).contains("id");
        assertThat(model.questions().get())
                .anySatisfy(
                        each -> {
                            assertThat(each.subject()).isEqualTo("id");
                            assertThat(each.folded()).isEqualTo("used as a feature");
                        });
    }

    @Test
    void wordsCanBeKeptByCopying() {
        Question words = question("site");

        model.give(words, words.answers().get(2));

        assertThat(requireNonNull(workspace.recipe().get()).resample().sampler())
                .isEqualTo("random-over");
        assertThat(question("site").folded()).isEqualTo("kept");
    }

    @Test
    void wordsCanBeUsedByVotes() {
        Question words = question("site");
        assertThat(words.answers().get(1).words()).isEqualTo("Use SMOTE-NC");

        model.give(words, words.answers().get(1));

        assertThat(requireNonNull(workspace.recipe().get()).resample().sampler())
                .isEqualTo("smote-nc");
        assertThat(requireNonNull(workspace.run().get()).prepared().train().features())
                .extracting(Column::name)
                .containsExactly("speed", "site");
        Question used = question("site");
        assertThat(used.rest()).isEqualTo(" holds words. SMOTE-NC lets the nearest rows vote.");
        assertThat(used.folded()).isEqualTo("used");
    }

    private Question question(String subject) {
        return model.questions().get().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
