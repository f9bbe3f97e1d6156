package org.smotescope.ui.compare;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.ui.ComparePlan;
import org.smotescope.ui.ComparePlan.Entry;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;

/// Who is compared, in which words.
class LineupViewModelTest {
    private final LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
    private final LineupViewModel lineup = new LineupViewModel(workspace);

    @Test
    void aFileOfNumbersIsComparedByTheUsualFour() {
        workspace.open(Samples.source("two-moons.csv"));

        assertThat(titles())
                .containsExactly(
                        "None + threshold",
                        "Class weights",
                        "SMOTE",
                        "Borderline-SMOTE 1",
                        "ADASYN",
                        "SMOTE-Tomek");
    }

    @Test
    void wordsAreComparedByWhatTakesThem() {
        workspace.open(Samples.source("pump-failures.csv"));
        assertThat(titles()).contains("SMOTE-NC");
    }

    @Test
    void severalOfAKindDifferInTheirWords() {
        workspace.open(Samples.source("two-moons.csv"));
        lineup.add("smote");
        lineup.plan(
                4,
                plan -> plan.withSetting("k", "3").withStrategy(new SamplingStrategy.Ratio(0.5)));

        assertThat(titles()).contains("SMOTE", "SMOTE · k\u00a03 · 1 : 2");
        lineup.use(4, Entry.Use.LEFT_OUT);
        assertThat(titles()).doesNotContain("SMOTE · k\u00a03 · 1 : 2");
        lineup.remove(0);
        assertThat(titles()).doesNotContain("SMOTE");
    }

    /// All have the seed and the rules of the recipe, as far as a sampler can follow them.
    @Test
    void seedAndModeAreThoseOfTheRecipe() {
        workspace.open(Samples.source("two-moons.csv"));
        lineup.add("kmeans-smote");
        workspace.change(
                recipe -> recipe.withResample(recipe.resample().withMode(Mode.PARITY).withSeed(9)));

        assertThat(lineup.lineup(recipe()).samplers())
                .allSatisfy(plan -> assertThat(plan.seed()).isEqualTo(9))
                .extracting(plan -> plan.sampler() + " " + plan.mode())
                .contains("smote PARITY", "kmeans-smote STRICT");
    }

    @Test
    void everyModelMeetsEverySampler() {
        workspace.open(Samples.source("two-moons.csv"));
        lineup.learnWith(List.of("knn"));

        List<Contender> all = lineup.lineup(recipe()).contenders(recipe(), 2);
        assertThat(all).hasSize(11);
        assertThat(VariantWords.title(all.getLast(), 2)).isEqualTo("SMOTE-Tomek / knn");
    }

    /// One line of undo for everything, each step by its name.
    @Test
    void whatIsDoneToTheListIsUndoneAndRedoneAmongTheChangesOfTheRecipe() {
        workspace.open(Samples.source("two-moons.csv"));
        ComparePlan first = workspace.compared().get();
        List<ComparePlan> states = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Runnable change :
                List.<Runnable>of(
                        () -> lineup.add("smote"),
                        () -> lineup.plan(4, plan -> plan.withSetting("k", "7")),
                        () -> workspace.change(recipe -> recipe.withThreshold(0.25)),
                        () -> lineup.use(2, Entry.Use.LEFT_OUT),
                        () -> lineup.remove(2),
                        () -> lineup.remove(0),
                        () -> lineup.learnWith(List.of("knn")),
                        () -> lineup.learnWith(List.of()),
                        () -> lineup.measureOn(new Protocol.Folds(5, 2)))) {
            states.add(workspace.compared().get());
            change.run();
            words.add(workspace.undoWords().get());
        }

        assertThat(words)
                .containsExactly(
                        "SMOTE added in Compare",
                        "SMOTE k 5 to 7 in Compare",
                        "threshold 0.50 to 0.25",
                        "ADASYN left out in Compare",
                        "ADASYN taken out in Compare",
                        "SMOTE taken out in Compare",
                        "Nearest neighbours compared in Compare",
                        "Nearest neighbours no longer compared in Compare",
                        "10 × 5 folds to 2 × 5 folds in Compare");
        ComparePlan last = workspace.compared().get();
        for (ComparePlan before : states.reversed()) {
            workspace.undo();
            assertThat(workspace.compared().get()).isEqualTo(before);
        }
        assertThat(workspace.canUndo().get()).isFalse();
        assertThat(workspace.compared().get()).isEqualTo(first);
        for (String each : words) {
            assertThat(workspace.redoWords().get()).isEqualTo(each);
            workspace.redo();
        }
        assertThat(workspace.compared().get()).isEqualTo(last);
        assertThat(recipe().decide().threshold()).isEqualTo(0.25);
    }

    /// A number of its own is mended in the list; what all share is not, nor is a twin made.
    @Test
    void aRefusalIsMendedWhereItBelongs() {
        workspace.open(Samples.source("two-moons.csv"));
        lineup.plan(0, plan -> plan.withSetting("k", "90"));
        Contender smote = named("smote");

        Mend own = new Mend("use k = 3", "resample.settings.k", "3");
        requireNonNull(lineup.mending(smote, own)).run();
        assertThat(lineup.entriesProperty().get().getFirst().plan().settings())
                .containsEntry("k", "3");
        assertThat(recipe().resample().settings()).isEmpty();

        assertThat(lineup.mending(smote, own)).as("it is not there any more").isNull();
        Mend shared = new Mend("do not scale", "prepare.scale", "none");
        assertThat(lineup.mending(smote, shared)).isNull();
        Mend twin = new Mend("use adasyn", "resample.sampler", "adasyn");
        assertThat(lineup.mending(named("smote"), twin)).as("is compared already").isNull();
        assertThat(lineup.mending(smote, Mend.advice("open another file"))).isNull();
    }

    @Test
    void anotherFileIsComparedByItsOwnColumnsAgain() {
        workspace.open(Samples.source("two-moons.csv"));
        lineup.remove(0);
        lineup.measureOn(new Protocol.Folds(5, 2));

        workspace.open(Samples.source("pump-failures.csv"));

        assertThat(titles()).contains("SMOTE-NC", "SMOTE");
        assertThat(lineup.protocolProperty().get()).isEqualTo(new Protocol.Folds(5, 2));
        assertThat(workspace.canUndo().get()).isFalse();
    }

    /// Looking at one of them in Explore changes nothing of the others, words or numbers.
    @Test
    void takingOneIntoTheRecipeLeavesAllOthersAsTheyWere() {
        workspace.open(Samples.source("pump-failures.csv"));
        List<String> before = titles();
        List<PrepareRules> rules = rules();
        for (Contender each : lineup.lineup(recipe()).contenders(recipe(), 2)) {
            workspace.change(each::alone);
            assertThat(titles()).as(each.name()).isEqualTo(before);
            assertThat(rules()).as(each.name()).isEqualTo(rules);
            assertThat(requireNonNull(workspace.run().get()).recipe()).isEqualTo(recipe());
        }
    }

    private List<PrepareRules> rules() {
        return lineup.lineup(recipe()).contenders(recipe(), 2).stream()
                .map(Contender::rules)
                .toList();
    }

    private Contender named(String sampler) {
        return lineup.lineup(recipe()).contenders(recipe(), 2).stream()
                .filter(each -> each.plan().sampler().equals(sampler))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return lineup.lineup(recipe()).contenders(recipe(), 2).stream()
                .map(each -> VariantWords.title(each, 1))
                .toList();
    }

    private Recipe recipe() {
        return requireNonNull(workspace.recipe().get());
    }
}
