package org.smotescope.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smotescope.ui.Hands;
import org.testfx.api.FxRobot;

/// Draws the gallery into `target/screens` for the eye, and checks what a program can see.
@ExtendWith(Hands.class)
class GalleryTest {
    private final CssComplaints complaints = new CssComplaints();

    @BeforeEach
    void listen() {
        complaints.start();
    }

    @AfterEach
    void javaFxUnderstoodEveryRule() {
        assertThat(complaints.stop()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noBlueIsLeftAndNoTextIsBelow12(Theme theme, FxRobot robot) throws IOException {
        Scene scene = waitForAsyncFx(5_000, () -> Gallery.scene(theme));
        robot.interact(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    scene.getRoot().lookup(".axis-picker").requestFocus();
                });
        robot.push(KeyCode.TAB); // to Play: a ring shows after a key only
        Image image = snapshot(scene);
        robot.interact(() -> scene.getWindow().hide());
        save(image, "gallery-" + theme.name().toLowerCase(Locale.ROOT) + ".png");

        assertThat(blue(image)).as("pixels of Primer's blue").isZero();
        assertThat(texts(scene))
                .allSatisfy(
                        text -> {
                            assertThat(text.getFont().getSize()).isGreaterThanOrEqualTo(12);
                            assertThat(text.getFont().getFamily()).startsWith(Fonts.FAMILY);
                        });
        assertThat(weight(scene, ".strong")).isEqualTo("Bold");
        assertThat(((Labeled) scene.getRoot().lookup(".medium")).getFont().getFamily())
                .isEqualTo(Fonts.MEDIUM_FAMILY);
    }

    @Test
    void oneSizeOnTheRootMakesAllTextLarger(FxRobot robot) throws IOException {
        Scene scene = waitForAsyncFx(5_000, () -> Gallery.scene(Theme.LIGHT));
        robot.interact(
                () -> {
                    scene.getRoot().setStyle("-fx-font-size: 26px");
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                });
        save(snapshot(scene), "gallery-200.png");
        robot.interact(() -> scene.getWindow().hide());

        assertThat(texts(scene))
                .allSatisfy(text -> assertThat(text.getFont().getSize()).isGreaterThan(23.99));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void popupsWearTheThemeOfTheirScene(Theme theme, FxRobot robot) throws IOException {
        Scene scene = waitForAsyncFx(5_000, () -> Gallery.scene(theme));
        ContextMenu menu = waitForAsyncFx(5_000, Gallery::menu);
        Tooltip tip = waitForAsyncFx(5_000, () -> new Tooltip("Recall = 50 / 60."));
        ComboBox<?> combo = (ComboBox<?>) scene.getRoot().lookup(".step-body .combo-box");
        robot.interact(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    menu.show(scene.getRoot(), 100, 100);
                    tip.show(stage, 300, 100);
                    combo.show();
                });
        robot.push(KeyCode.DOWN);
        String name = theme.name().toLowerCase(Locale.ROOT);
        save(snapshot(menu.getScene()), "menu-" + name + ".png");
        save(snapshot(tip.getScene()), "tooltip-" + name + ".png");
        Node list = ((ComboBoxListViewSkin<?>) combo.getSkin()).getPopupContent();
        save(snapshot(list.getScene()), "combo-" + name + ".png");
        robot.interact(() -> scene.getWindow().hide());

        assertThat(menu.getScene().getStylesheets()).isEqualTo(scene.getStylesheets());
        assertThat(menu.getScene().getUserAgentStylesheet())
                .isEqualTo(scene.getUserAgentStylesheet());
        Text words = (Text) tip.getScene().getRoot().lookup(".text");
        assertThat(words.getFont().getSize()).isGreaterThanOrEqualTo(12);
        assertThat(words.getFill()).isEqualTo(theme.palette().text());
    }

    private static Image snapshot(Scene scene) {
        return waitForAsyncFx(5_000, () -> scene.snapshot(null));
    }

    private static List<Text> texts(Scene scene) {
        return scene.getRoot().lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank())
                .toList();
    }

    private static String weight(Scene scene, String selector) {
        return ((Labeled) scene.getRoot().lookup(selector)).getFont().getStyle();
    }

    /// Pixels that are clearly blue; the greys of the themes are bluish, but faint.
    private static long blue(Image image) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var colour = image.getPixelReader().getColor(x, y);
                boolean hue = colour.getHue() > 190 && colour.getHue() < 235;
                if (hue && colour.getSaturation() * colour.getBrightness() > 0.3) {
                    count++;
                }
            }
        }
        return count;
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
        File file = new File("target/screens", name);
        file.getParentFile().mkdirs();
        ImageIO.write(copy, "png", file);
    }
}
