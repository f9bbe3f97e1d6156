package org.smotescope.ui.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Classifiers;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.form.NumberRow;
import org.smotescope.ui.form.StepRow;
import org.smotescope.ui.shell.WindowJourney;
import org.testfx.api.FxRobot;

/// The form of the step Model, made from the descriptions of the classifiers.
class ModelFormTest extends WindowJourney {
    ModelFormTest() {
        super(new ImmediateJobs());
    }

    @Override
    protected void begin() {
        parts.shell().begin("Explore");
        parts.workspace().open(Samples.source("shop-visitors.csv"));
        Node step = stage().getScene().lookup("#step-model");
        assertThat(step).isInstanceOf(StepRow.class);
        ((StepRow) step).openProperty().set(true);
    }

    @Test
    void everyClassifierHasItsForm(FxRobot robot) throws IOException {
        ComboBox<?> choice = robot.lookup("#classifier").queryAs(ComboBox.class);
        assertThat(choice.getItems())
                .map(ClassifierDescriptor.class::cast)
                .isEqualTo(Classifiers.ALL);
        for (ClassifierDescriptor each : Classifiers.ALL) {
            robot.interact(() -> choice.getSelectionModel().select(Classifiers.ALL.indexOf(each)));
            assertThat(plan()).isEqualTo(new ModelPlan(each.id(), Map.of()));
            for (Hyperparameter setting : each.settings()) {
                assertThat(
                                robot.lookup("#model-" + setting.name().toLowerCase(Locale.ROOT))
                                        .tryQuery())
                        .isPresent();
            }
            save(
                    waitForAsyncFx(5_000, () -> stage().getScene().snapshot(null)),
                    each.id() + ".png");
        }
    }

    @Test
    void aSettingChangesTheRecipe(FxRobot robot) {
        robot.interact(
                () ->
                        parts.workspace()
                                .change(
                                        recipe ->
                                                recipe.withModel(
                                                        recipe.model().withClassifier("knn"))));
        NumberRow row = robot.lookup("#model-k").queryAs(NumberRow.class);
        assertThat(row.valueProperty().get()).isEqualTo(5.0);
        robot.interact(() -> row.valueProperty().set(9.0));
        assertThat(plan()).isEqualTo(new ModelPlan("knn", Map.of("k", "9")));
        assertThat(RecipeWords.model(plan())).isEqualTo("knn · k 9");
    }

    @Test
    void settingsThatComeWithTheirClassifierStay(FxRobot robot) {
        choose(robot, "knn", "k", "7");
        choose(robot, "logistic", "C", "2");
        choose(robot, "knn", "k", "4");
        assertThat(plan()).isEqualTo(new ModelPlan("knn", Map.of("k", "4")));
        choose(robot, "logistic", "C", "8");
        assertThat(plan()).isEqualTo(new ModelPlan("logistic", Map.of("C", "8")));
    }

    private void choose(FxRobot robot, String classifier, String setting, String value) {
        robot.interact(
                () ->
                        parts.workspace()
                                .change(
                                        recipe ->
                                                recipe.withModel(
                                                        recipe.model()
                                                                .withClassifier(classifier)
                                                                .withSetting(setting, value))));
    }

    @Test
    void ownClassWeightsBeginBalancedAndAreTyped(FxRobot robot) {
        robot.clickOn("Own");
        // 700 training rows, 35 of them buyers.
        assertThat(plan().weights()).isEqualTo(ClassWeights.parse("no=0.526,yes=10"));
        TextField yes = weight(robot, "weight of buyer");
        assertThat(yes.getText()).isEqualTo("10");
        robot.clickOn(yes).push(KeyCode.SHORTCUT, KeyCode.A).write("25").push(KeyCode.ENTER);
        assertThat(plan().weights()).isEqualTo(ClassWeights.parse("no=0.526,yes=25"));
        assertThat(yes.isFocused()).as("keeps the focus").isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("0").push(KeyCode.ENTER);
        assertThat(plan().weights()).isEqualTo(ClassWeights.parse("no=0.526,yes=25"));
        assertThat(robot.lookup("#class-weights .bad-text").queryAllAs(Label.class))
                .filteredOn(Node::isVisible)
                .singleElement()
                .extracting(Label::getText)
                .asString()
                .startsWith("Must be from 0.001");
        robot.clickOn("Balanced");
        assertThat(plan().weights()).isEqualTo(ClassWeights.BALANCED);
        assertThat(robot.lookup("#class-weights .value-chip").tryQuery()).isEmpty();

        robot.clickOn("Own");
        robot.interact(
                () ->
                        parts.workspace()
                                .change(
                                        recipe ->
                                                recipe.withModel(
                                                        recipe.model().withClassifier("knn"))));
        assertThat(robot.lookup("#class-weights").query().getParent().isVisible())
                .as("neighbours take no weights")
                .isFalse();
    }

    private static TextField weight(FxRobot robot, String name) {
        return robot.lookup("#class-weights .value-chip").queryAllAs(TextField.class).stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private ModelPlan plan() {
        return recipe().model();
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
        Path folder = Files.createDirectories(Path.of("target", "model"));
        ImageIO.write(copy, "png", folder.resolve(name).toFile());
    }
}
