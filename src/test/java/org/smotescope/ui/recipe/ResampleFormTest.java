package org.smotescope.ui.recipe;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smotescope.data.synth.Samples;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.shell.Composition;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The form of the step Resample as it is used: by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class ResampleFormTest {
    @SuppressWarnings("NullAway.Init") // Made on the window's thread, before each test.
    private Composition parts;

    @SuppressWarnings("NullAway.Init") // Made on the window's thread, before each test.
    private Scene scene;

    private static final class Silent implements Dialogs {
        @Override
        public @Nullable Path openFile(@Nullable Path folder) {
            return null;
        }

        @Override
        public @Nullable Path saveFile(@Nullable Path folder, String name) {
            return null;
        }
    }

    @Start
    void start(Stage stage) {
        parts =
                new Composition(
                        new ImmediateJobs(),
                        new Silent(),
                        new SimpleObjectProperty<>(ColorScheme.LIGHT),
                        () -> {});
        scene = new Scene(parts.shell().root(), 1280, 800);
        parts.themes().dress(scene);
        stage.setScene(scene);
        stage.show();
        parts.shell().begin("Explore");
        parts.workspace().open(Samples.source("pump-failures.csv"));
    }

    @Test
    void allSamplersAreListedWithWhatTheyDo(FxRobot robot) throws IOException {
        ComboBox<?> choice = robot.lookup("#sampler").queryAs(ComboBox.class);
        // The headless screen cannot draw what hangs over its edge.
        robot.interact(() -> choice.setVisibleRowCount(6));
        robot.interact(choice::show);
        waitForFxEvents();
        Scene list = ((ComboBoxListViewSkin<?>) choice.getSkin()).getPopupContent().getScene();
        save(waitForAsyncFx(5_000, () -> list.snapshot(null)), "samplers.png");
        assertThat(choice.getItems()).hasSameSizeAs(SamplerChoice.byFamily());
        assertThat(list.getRoot().lookupAll(".family-title")).isNotEmpty();
        robot.interact(choice::hide);
    }

    @Test
    void typingFindsASampler(FxRobot robot) {
        robot.interact(() -> robot.lookup("#sampler").query().requestFocus());
        robot.write("under");
        assertThat(sampler()).isEqualTo("random-under");
    }

    @Test
    void thePageOfWordsOpensAndCloses(FxRobot robot) throws IOException {
        robot.clickOn("#about-sampler");
        assertThat(robot.lookup("#words-page").tryQuery()).isPresent();
        save(waitForAsyncFx(5_000, () -> scene.snapshot(null)), "words.png");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#words-page").tryQuery()).isEmpty();
        assertThat(scene.getFocusOwner().getId()).isEqualTo("about-sampler");
    }

    @Test
    void theTableSaysWhatIsAsked(FxRobot robot) {
        assertThat(robot.lookup(".targets-table").queryParent().getChildrenUnmodifiable())
                .extracting(node -> node.getAccessibleText())
                .contains(
                        "failed: 140 rows now, 980 wanted, 840 added, 0 removed",
                        "not failed: 980 rows now, 980 wanted, 0 added, 0 removed");
    }

    @Test
    void parityIsOfferedWhereImbalancedLearnCanBeFollowed(FxRobot robot) {
        ToggleButton parity = robot.lookup("As imbalanced-learn").queryAs(ToggleButton.class);
        assertThat(parity.isDisabled()).isFalse();
    }

    private String sampler() {
        return requireNonNull(parts.workspace().recipe().get()).resample().sampler();
    }

    private static void save(Image image, String name) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Path folder = Files.createDirectories(Path.of("target", "recipe"));
        ImageIO.write(copy, "png", folder.resolve(name).toFile());
    }
}
