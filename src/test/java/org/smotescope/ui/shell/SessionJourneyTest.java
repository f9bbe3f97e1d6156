package org.smotescope.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.ui.Csv;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.dialog.Dialogs;
import org.testfx.api.FxRobot;

/// Saving, undoing and leaving a session by keys.
class SessionJourneyTest extends WindowJourney {
    SessionJourneyTest() {
        super(new BackgroundJobs(Platform::runLater));
    }

    @TempDir Path folder;

    private final Dialogs dialogs =
            new Dialogs() {
                @Override
                public @Nullable Path openFile(@Nullable Path from) {
                    return folder.resolve("study.smotescope");
                }

                @Override
                public @Nullable Path saveFile(@Nullable Path from, String name) {
                    return folder.resolve("study.smotescope");
                }
            };

    @Override
    protected Dialogs dialogs() {
        return dialogs;
    }

    private String title() {
        return requireNonNull(parts.sessions().title().getValue());
    }

    @Test
    void aSessionIsSavedChangedAskedAboutAndOpenedAgain(FxRobot robot) {
        open(robot, Csv.moons(60, 20));

        command(robot, KeyCode.S);
        await(() -> title().contains("study.smotescope"));
        assertThat(folder.resolve("study.smotescope")).exists();
        assertThat(parts.files().message().get()).isEqualTo("Saved study.smotescope.");

        seed(robot, 7);
        assertThat(title()).contains("\u2022");
        robot.interact(() -> parts.files().open(Csv.moons(50, 20)));
        assertThat(robot.lookup(".sheet .title-16").queryLabeled().getText())
                .isEqualTo("Save the changes of study.smotescope?");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".sheet .title-16").tryQuery()).isEmpty();
        assertThat(recipe().resample().seed()).isEqualTo(7);

        robot.interact(() -> parts.files().open(Csv.moons(50, 20)));
        robot.type(KeyCode.ENTER);
        await(() -> !title().contains("study"));
        assertThat(recipe().resample().seed()).isEqualTo(42);

        command(robot, KeyCode.O);
        await(() -> title().contains("study.smotescope"));
        assertThat(recipe().resample().seed()).isEqualTo(7);
    }

    @Test
    void theWordsOfAChangedFileHaveTheWidthOfTheirStrip(FxRobot robot) throws IOException {
        Path rows = folder.resolve("rows.csv");
        String text = "x,y,class\n" + "1,2,a\n2,3,a\n3,5,b\n".repeat(20);
        Files.writeString(rows, text);
        robot.interact(() -> parts.files().open(rows));
        await(() -> parts.workspace().run().get() != null);
        command(robot, KeyCode.S);
        await(() -> title().contains("study.smotescope"));
        Files.writeString(rows, text + "9,9,b\n");

        command(robot, KeyCode.O);
        await(() -> parts.sessions().trouble().get() != null);

        Bounds words = onScreen(robot, "#noticeWords");
        assertThat(words.getWidth()).isGreaterThan(0.8 * onScreen(robot, "#notice").getWidth());
        assertThat(onScreen(robot, "#noticeButtons").getMinY())
                .isGreaterThanOrEqualTo(words.getMaxY());
        tabTo(robot, "#noticeButtons .button");
        robot.type(KeyCode.ENTER);
        await(() -> parts.sessions().trouble().get() == null);
        await(() -> requireNonNull(parts.workspace().table().get()).rows() == 61);
    }

    @Test
    void undoAndRedoSayWhatTheyTakeBack(FxRobot robot) {
        open(robot, Csv.moons(60, 20));
        assertThat(robot.lookup("#undo").queryButton().getTooltip().getText()).startsWith("Undo.");

        seed(robot, 7);

        assertThat(robot.lookup("#undo").queryButton().getTooltip().getText())
                .startsWith("Undo seed 42 to 7.");
        assertThat(item(robot, "Edit", 0).getText()).isEqualTo("Undo seed 42 to 7");

        command(robot, KeyCode.Z);

        assertThat(robot.lookup("#redo").queryButton().getAccessibleText())
                .isEqualTo("Redo seed 42 to 7");
        assertThat(item(robot, "Edit", 1).getText()).isEqualTo("Redo seed 42 to 7");
    }

    @Test
    void aRecentFileThatIsGoneIsGrey(FxRobot robot) throws Exception {
        Path file = folder.resolve("rows.csv");
        Files.writeString(file, "x,y,class\n1,2,a\n2,3,a\n3,1,b\n4,2,b\n5,5,a\n6,5,a\n");
        robot.interact(() -> parts.files().open(file));
        await(() -> recent(robot).getText().startsWith("rows.csv"));
        assertThat(recent(robot).isDisable()).isFalse();
        Files.delete(file);

        robot.interact(
                () -> requireNonNull(recent(robot).getParentMenu().getOnShowing()).handle(null));

        await(() -> recent(robot).isDisable());
        assertThat(recent(robot).getText()).endsWith("(missing)");
    }

    private static MenuItem recent(FxRobot robot) {
        return ((Menu) item(robot, "File", 1)).getItems().getFirst();
    }

    private static MenuItem item(FxRobot robot, String menu, int number) {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .filter(each -> each.getText().equals(menu))
                .findFirst()
                .orElseThrow()
                .getItems()
                .get(number);
    }

    private void seed(FxRobot robot, long seed) {
        robot.interact(
                () ->
                        parts.workspace()
                                .change(
                                        recipe ->
                                                recipe.withResample(
                                                        recipe.resample().withSeed(seed))));
    }
}
