package org.smotescope.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.ColumnType;
import org.smotescope.data.DataProblem;
import org.smotescope.data.io.Dialect.FirstRow;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.Leak;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.SavedRecipe;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.ComparePlan;
import org.smotescope.ui.ComparePlan.Entry;
import org.smotescope.ui.compare.CompareState;
import org.smotescope.ui.compare.CompareViewModel;
import org.smotescope.ui.compare.StillView;
import org.smotescope.ui.evaluate.CompareAt;
import org.smotescope.ui.evaluate.EvaluateState;
import org.smotescope.ui.evaluate.MeasuredOn;
import org.smotescope.ui.explore.BoundaryChoice;
import org.smotescope.ui.explore.ExploreState;
import org.smotescope.ui.explore.HiddenMarks;
import org.smotescope.ui.explore.Mode;
import org.smotescope.ui.explore.Only;
import org.smotescope.ui.explore.Over;
import org.smotescope.ui.explore.Sign;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Tool;

class SessionJsonTest {
    private static final Path FOLDER = Path.of("/home/who/studies").toAbsolutePath();
    private static final Path FILE = FOLDER.resolveSibling("rows/a file.csv");
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final ExploreState EXPLORE =
            new ExploreState(
                    Mode.ALL_ROWS,
                    List.of("", "PCA 2"),
                    new Bounds(-1.5, 2, 0.1, 1e300),
                    12,
                    1234.5,
                    4,
                    Tool.BOX,
                    BoundaryChoice.FULL_MODEL,
                    Set.of(Over.GRAPH, Over.TEST),
                    33,
                    Set.of(Only.WRONG_AFTER),
                    Set.of(new HiddenMarks.Key(Sign.ROW, 2), new HiddenMarks.Key(Sign.NEW, 0)));

    private static final CompareState COMPARE =
            new CompareState(
                    new ComparePlan(
                            List.of(
                                    new Entry(
                                            Recipes.RESAMPLE.withSetting("k", "3"),
                                            Entry.Use.LEFT_OUT)),
                            ComparePlan.Origin.CHOSEN,
                            List.of("knn"),
                            new Protocol.Folds(4, 3)),
                    Metric.F1,
                    List.of(Metric.ECE, Metric.RECALL),
                    StillView.SWIPE,
                    CompareViewModel.Kind.GRID);

    private static final Session FULL =
            new Session(
                    new Rows.OfFile(List.of(FILE), HASH, 12_345_678_901L),
                    ReadOptions.guess()
                            .withDelimiter('\t')
                            .withDecimal(',')
                            .withCharset(Charset.forName("windows-1252"))
                            .withFirstRow(FirstRow.VALUES)
                            .withType("x", ColumnType.CATEGORY),
                    Recipes.initial(Fixtures.table(Fixtures.clouds(30, 10, 1))),
                    new ViewState(
                            "Evaluate",
                            null,
                            EXPLORE,
                            COMPARE,
                            new EvaluateState(
                                    CompareAt.COST, MeasuredOn.FOLDS, Set.of(Leak.THRESHOLD))));

    @Test
    void whatIsWrittenIsRead() {
        String text = SessionJson.write(FULL, FOLDER, FOLDER.resolve("a.smotescope"));

        SessionJson.Kept kept = SessionJson.read(text, FOLDER);

        assertThat(kept.session()).isEqualTo(FULL);
        assertThat(kept.named()).isEqualTo(FOLDER.resolve("a.smotescope"));
        assertThat(SessionJson.write(kept.session(), FOLDER, kept.named())).isEqualTo(text);
    }

    /// What the window saves, the command line can carry out.
    @Test
    void commandsReadTheRecipeOfASession() {
        SavedRecipe saved = SavedRecipe.of(SessionJson.write(FULL, FOLDER, null));

        assertThat(saved.recipe()).isEqualTo(FULL.recipe());
        assertThat(saved.read()).isEqualTo(FULL.read());
    }

    @Test
    void everyPartOfTheViewDiffersFromItsBeginning() throws ReflectiveOperationException {
        for (RecordComponent part : ExploreState.class.getRecordComponents()) {
            assertThat(part.getAccessor().invoke(EXPLORE))
                    .as(part.getName())
                    .isNotEqualTo(part.getAccessor().invoke(ExploreState.INITIAL));
        }
        for (RecordComponent part : CompareState.class.getRecordComponents()) {
            assertThat(part.getAccessor().invoke(COMPARE))
                    .as(part.getName())
                    .isNotEqualTo(part.getAccessor().invoke(CompareState.INITIAL));
        }
    }

    @Test
    void samplesAndPaintedRowsNeedNoPath() {
        for (Rows rows :
                List.of(
                        new Rows.OfSample("two-moons.csv"),
                        new Rows.Embedded("painted.csv", "x,class\n1,\"a\"\n"))) {
            Session session = new Session(rows, FULL.read(), FULL.recipe(), ViewState.INITIAL);

            String text = SessionJson.write(session, FOLDER, null);

            assertThat(SessionJson.read(text, FOLDER).session()).isEqualTo(session);
        }
    }

    @Test
    void aFileIsLookedForBesideTheSessionFirst() {
        String text = SessionJson.write(FULL, FOLDER, null);
        Path moved = Path.of("/mnt/stick/studies").toAbsolutePath();

        Rows rows = SessionJson.read(text, moved).session().rows();

        assertThat(rows)
                .isEqualTo(
                        new Rows.OfFile(
                                List.of(moved.resolveSibling("rows/a file.csv"), FILE),
                                HASH,
                                12_345_678_901L));
    }

    @Test
    void whatIsLeftOutIsAsTheWindowBegins() {
        String text = SessionJson.write(FULL, FOLDER, null);
        String without = text.substring(0, text.indexOf(",\n  \"view\"")) + "}";

        assertThat(SessionJson.read(without, FOLDER).session().view()).isEqualTo(ViewState.INITIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\\n  \"format\" : 1|{\\n  \"format\" : 2|format must be 1",
                "\"place\"|\"plaice\"|the session has an unknown key view.plaice",
                "\"mode\" : \"all-rows\"|\"mode\" : \"some\"|view.explore.mode must be one of one-row, all-rows, not \"some\"",
                "\"speed\" : 4.0|\"speed\" : 3|view.explore.speed must be one of [0.25, 0.5, 1.0, 2.0, 4.0, 8.0], not 3",
                "\"nearest\" : 33|\"nearest\" : 101|view.explore.nearest must be a number that is whole, from 1 to 100, not 101",
                "\"row\" : 12|\"row\" : -1|view.explore.row must be a whole number from 0, not -1",
                "\"right\" : 2.0|\"right\" : -2.0|view.explore.zoom must be from left to right and from bottom to top",
                "\"windows-1252\"|\"nonsense 1\"|read.charset must be the name of an encoding, such as windows-1252, not \"nonsense 1\"",
                "\"delimiter\" : \"\\t\"|\"delimiter\" : \"\\\"\"|read.delimiter must be one character, no quote or line end",
                "\"x\" : \"category\"|\"x\" : 5|read.types.x must be a text, not 5",
                "\"bytes\" : 12345678901|\"bytes\" : -1|data.bytes must be a number from 0, not -1",
                "\"sha256\" : \"01|\"sha256\" : \"XY|data.sha256 must be 64 hexadecimal digits",
                "\"relative\"|\"sample\"|data.file must be left out beside sample",
                "\"threshold\" ]|\"thresholds\" ]|view.evaluate.mistakes must be a list of some of resample, scale, threshold, duplicates",
                "\"test\" : 0.3|\"test\" : 3|recipe.split.test must be a number above 0 and below 1, not 3"
            })
    void whatIsNotAllowedIsRefusedWithItsPath(String from, String to, String words) {
        String text = SessionJson.write(FULL, FOLDER, null);
        String changed = text.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));
        assertThat(changed).isNotEqualTo(text);

        assertThatThrownBy(() -> SessionJson.read(changed, FOLDER))
                .isInstanceOf(DataProblem.class)
                .hasMessageStartingWith(words);
    }

    /// However a file is cut short, it is refused and never half read.
    @Test
    void aFileThatIsCutShortIsRefused() {
        String text = SessionJson.write(FULL, FOLDER, null).strip();
        for (int length = 0; length < text.length(); length += 7) {
            String part = text.substring(0, length);
            assertThatThrownBy(() -> SessionJson.read(part, FOLDER))
                    .isInstanceOf(DataProblem.class);
        }
    }
}
