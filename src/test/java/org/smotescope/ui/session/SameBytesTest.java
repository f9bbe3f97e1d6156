package org.smotescope.ui.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.cli.Cli;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.Role;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.RecipeJson;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.ExportViewModel;
import org.smotescope.ui.dialog.FileActions;

/// The same recipe gives the same bytes in the window, after undo and redo, from a session, and on
/// the command line.
class SameBytesTest {
    private static final List<UnaryOperator<ResamplePlan>> PLANS =
            List.of(
                    plan -> plan,
                    plan -> plan.withSetting("k", "3").withSeed(7),
                    plan -> plan.withMode(Mode.PARITY).withSeed(1),
                    plan -> plan.withStrategy(new SamplingStrategy.Ratio(0.5)),
                    plan -> plan.withSampler("adasyn"),
                    plan -> plan.withSampler("borderline-1").withSetting("m", "6"),
                    plan -> plan.withSampler("random-under").withSeed(99),
                    plan -> plan.withSampler("smote-enn"),
                    plan -> plan.withStrategy(new SamplingStrategy.PerClass(Map.of("yes", 500))),
                    plan ->
                            plan.withThen(
                                    List.of(
                                            new ResamplePlan.Next(
                                                    "tomek",
                                                    Map.of(),
                                                    SamplingStrategy.Word.AUTO))));

    @TempDir Path folder;
    private @Nullable Path target;
    private final ImmediateJobs jobs = new ImmediateJobs();
    private final LiveWorkspace workspace = new LiveWorkspace(jobs);
    private final FileActions files = new FileActions(workspace, jobs, new Answers());
    private final SessionActions sessions = TestSessions.of(workspace, files, new Answers(), jobs);

    private Recipe recipe() {
        return requireNonNull(workspace.recipe().get());
    }

    @Test
    void tenRecipes() throws Exception {
        Path rows = folder.resolve("pump-failures.csv");
        Files.copy(Path.of("sample-data/pump-failures.csv"), rows);
        files.open(rows);
        workspace.change(
                recipe ->
                        recipe.withPrepare(
                                recipe.prepare()
                                        .withMissing(Missing.DROP)
                                        .withScale(Scale.MINMAX)));
        Recipe first = recipe();
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < PLANS.size(); i++) {
            ResamplePlan plan = PLANS.get(i).apply(first.resample());
            boolean isOdd = i % 2 == 1;
            workspace.change(recipe -> isOdd ? recipe.withThreshold(0.25) : recipe);
            workspace.change(recipe -> recipe.withResample(plan));
            if (i == PLANS.size() - 1) {
                leaveOneColumnOut();
            }
            Recipe wanted = recipe();
            String window = exported("window-" + i);

            workspace.undo();
            workspace.redo();
            assertThat(recipe()).isEqualTo(wanted);
            assertThat(exported("redone-" + i)).as("undone and redone " + i).isEqualTo(window);
            assertThat(resumed(i, wanted)).as("from a session " + i).isEqualTo(window);
            assertThat(ran(i, wanted)).as("run by the command " + i).isEqualTo(window);
            hashes.add(window);
        }
        assertThat(hashes).hasSize(PLANS.size());
    }

    private void leaveOneColumnOut() {
        workspace.change(
                recipe ->
                        recipe.withData(
                                recipe.data()
                                        .withColumn(
                                                "pressure", new ColumnPlan(Role.IGNORE, null))));
    }

    private String exported(String name) throws Exception {
        Path file = folder.resolve(name + ".csv");
        target = file;
        files.export();
        ExportViewModel export = requireNonNull(files.exporting().get());
        export.rows().set(ExportViewModel.Rows.WHOLE_FILE);
        files.saveAs(export);
        assertThat(export.writing().problem().get()).isEmpty();
        return hash(file);
    }

    private String resumed(int number, Recipe wanted) throws Exception {
        Path session = folder.resolve("session-" + number + ".smotescope");
        target = session;
        sessions.saveAs();
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(1234)));
        sessions.open(session);
        assertThat(recipe()).isEqualTo(wanted);
        return exported("resumed-" + number);
    }

    private String ran(int number, Recipe wanted) throws Exception {
        Path file = folder.resolve("recipe-" + number + ".json");
        Files.writeString(file, RecipeJson.write(wanted));
        Path out = folder.resolve("run-" + number + ".csv");
        StringWriter said = new StringWriter();
        int code =
                Cli.run(
                        new String[] {"run", file.toString(), "-o", out.toString()},
                        new PrintWriter(said),
                        new PrintWriter(said));
        assertThat(code).as(said.toString()).isZero();
        return hash(out);
    }

    private static String hash(Path file) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest);
    }

    private final class Answers implements Dialogs {
        @Override
        public @Nullable Path openFile(@Nullable Path from) {
            return null;
        }

        @Override
        public @Nullable Path saveFile(@Nullable Path from, String name) {
            return target;
        }
    }
}
