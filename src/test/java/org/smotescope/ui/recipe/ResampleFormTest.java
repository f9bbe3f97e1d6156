package org.smotescope.ui.recipe;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.smotescope.data.synth.Samples;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Samplers;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.shell.WindowJourney;
import org.testfx.api.FxRobot;

/// The form of the step Resample as it is used: by mouse and by keyboard.
class ResampleFormTest extends WindowJourney {
    ResampleFormTest() {
        super(new ImmediateJobs());
    }

    @Override
    protected void begin() {
        parts.shell().begin("Explore");
        parts.workspace().open(Samples.source("pump-failures.csv"));
    }

    @Test
    void allSamplersAreListedByFamily(FxRobot robot) {
        ComboBox<?> choice = robot.lookup("#sampler").queryAs(ComboBox.class);
        assertThat(choice.getItems())
                .map(Descriptor.class::cast)
                .containsExactlyInAnyOrderElementsOf(Samplers.ALL)
                .extracting(sampler -> SamplerChoice.title(sampler.family()))
                .satisfies(
                        titles ->
                                assertThat(titles.stream().distinct().count())
                                        .isEqualTo(changes(titles) + 1));
    }

    private static long changes(List<? extends String> titles) {
        return IntStream.range(1, titles.size())
                .filter(i -> !titles.get(i).equals(titles.get(i - 1)))
                .count();
    }

    @Test
    void settingsThatComeWithTheirSamplerStay(FxRobot robot) {
        choose(robot, "smote", "7");
        choose(robot, "borderline-1", "4");
        assertThat(settings()).containsEntry("k", "4");
        choose(robot, "smote", "9");
        assertThat(settings()).containsEntry("k", "9");
    }

    private void choose(FxRobot robot, String sampler, String k) {
        robot.interact(
                () ->
                        parts.workspace()
                                .change(
                                        recipe ->
                                                recipe.withResample(
                                                        recipe.resample()
                                                                .withSampler(sampler)
                                                                .withSetting("k", k))));
    }

    private Map<String, String> settings() {
        return requireNonNull(parts.workspace().recipe().get()).resample().settings();
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
        save(waitForAsyncFx(5_000, () -> stage().getScene().snapshot(null)), "words.png");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#words-page").tryQuery()).isEmpty();
        assertThat(focused().getId()).isEqualTo("about-sampler");
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
    void theBarsSayWhetherTheyShowTheOutcomeOrTheMoment(FxRobot robot) {
        Label heading = robot.lookup("#bars-heading").queryAs(Label.class);
        Label failed =
                robot.lookup(".class-bars .class-name").queryAllAs(Label.class).stream()
                        .filter(label -> label.getText().equals("failed"))
                        .findFirst()
                        .orElseThrow();
        assertThat(heading.getText()).isEqualTo("before → after");
        assertThat(failed.getAccessibleText()).isEqualTo("failed: 140 rows before, 980 after");

        robot.interact(() -> parts.explore().story().last());

        assertThat(heading.getText()).isEqualTo("before → now");
        assertThat(failed.getAccessibleText()).isEqualTo("failed: 140 rows before, 141 now");

        robot.interact(() -> parts.explore().showOutcome());

        assertThat(heading.getText()).isEqualTo("before → after");
        assertThat(failed.getAccessibleText()).isEqualTo("failed: 140 rows before, 980 after");
    }

    @Test
    void parityIsOfferedWhereImbalancedLearnCanBeFollowed(FxRobot robot) {
        ToggleButton parity = robot.lookup("As imbalanced-learn").queryAs(ToggleButton.class);
        assertThat(parity.isDisabled()).isFalse();
    }

    @Test
    void whereNothingIsDrawnThereIsNoSeed(FxRobot robot) {
        assertThat(isShown(robot.lookup("#seed").query())).isTrue();
        assertThat(robot.lookup("#no-seed").query().isVisible()).isFalse();
        robot.interact(
                () ->
                        parts.workspace()
                                .change(
                                        recipe ->
                                                recipe.withResample(
                                                        recipe.resample().withSampler("tomek"))));
        assertThat(isShown(robot.lookup("#seed").query())).isFalse();
        assertThat(robot.lookup("#no-seed").query().isVisible()).isTrue();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private String sampler() {
        return recipe().resample().sampler();
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
