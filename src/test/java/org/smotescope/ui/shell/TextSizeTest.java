package org.smotescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.ui.theme.TextSize;
import org.testfx.framework.junit5.ApplicationExtension;

/// Every screen with text of 200 % in a window of 1280 x 800 (WCAG 2.2, 1.4.4): nothing reaches out
/// of the window to the side, no words are cut that are whole at 100 %, and all of them are larger.
@ExtendWith(ApplicationExtension.class)
class TextSizeTest {
    private static final double ROUNDING = 1;
    private static final double LEAST_PLOT_WIDTH = 480;
    private static final double LEAST_PLOT_HEIGHT = 320;

    /// The smallest text of all, at 200 %.
    private static final double SMALLEST = 24;

    @TestFactory
    Stream<DynamicTest> textOfTwiceTheSizeIsReadWithoutLoss() {
        return WindowScreen.all().stream()
                .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> check(screen)));
    }

    private static void check(WindowScreen screen) {
        Found usual = waitForAsyncFx(60_000, () -> Found.in(screen, TextSize.USUAL));
        Found largest = waitForAsyncFx(60_000, () -> Found.in(screen, TextSize.LARGEST));
        assertThat(usual.texts).isGreaterThan(5);
        assertThat(largest.texts).isGreaterThan(5);
        assertThat(largest.outside).as("reaches out of the window").isEmpty();
        largest.cut.removeAll(usual.cut);
        assertThat(largest.cut).as("cut at 200 %, whole at 100 %").isEmpty();
        assertThat(largest.small).as("smaller than 24 px").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USUAL, 1024, 700",
        "LARGER, 1280, 800",
        "LARGE, 1280, 800",
        "LARGE, 1366, 768",
        "LARGEST, 1024, 700",
        "LARGEST, 1366, 768",
        "LARGEST, 1920, 1080"
    })
    void nothingReachesOutOfAnyWindow(TextSize size, int width, int height) {
        for (String place : List.of("Data", "Explore", "Evaluate")) {
            WindowScreen screen = new WindowScreen(place, place, parts -> {});
            Found found = waitForAsyncFx(60_000, () -> Found.in(screen, size, width, height));
            assertThat(found.outside).as(place).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "measured on folds, spread, 800",
        "measured on wrong, spread, 800",
        "measured on amounts, sweep, 400",
        "measured on test_rows, curves, 300"
    })
    void picturesAreScrolledAndNotSquashed(String name, String id, double least) {
        WindowScreen screen =
                WindowScreen.all().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        Bounds picture =
                waitForAsyncFx(
                        60_000,
                        () -> {
                            Node node =
                                    screen.opened(ThemeChoice.LIGHT, TextSize.LARGEST)
                                            .lookup("#" + id);
                            return node.localToScene(node.getLayoutBounds());
                        });
        assertThat(picture.getHeight()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void thePlotKeepsItsLeastSize() {
        Bounds plot =
                waitForAsyncFx(
                        60_000,
                        () ->
                                new WindowScreen("one row", "Explore", parts -> {})
                                        .opened(ThemeChoice.LIGHT, TextSize.LARGEST)
                                        .lookup(".plot-pane")
                                        .getLayoutBounds());
        assertThat(plot.getWidth()).isGreaterThanOrEqualTo(LEAST_PLOT_WIDTH);
        assertThat(plot.getHeight()).isGreaterThanOrEqualTo(LEAST_PLOT_HEIGHT);
    }

    /// What is wrong in a scene, as words.
    private static final class Found {
        private final Set<String> outside = new TreeSet<>();
        private final Set<String> cut = new TreeSet<>();
        private final List<String> small = new ArrayList<>();
        private final double width;
        private int texts;

        Found(double width) {
            this.width = width;
        }

        static Found in(WindowScreen screen, TextSize size) {
            return in(screen, size, 1280, 800);
        }

        static Found in(WindowScreen screen, TextSize size, int width, int height) {
            Scene scene = screen.opened(ThemeChoice.LIGHT, size, width, height);
            scene.snapshot(null);
            scene.getRoot().layout();
            Found found = new Found(width);
            Node sheets = scene.lookup(".sheets");
            found.walk(sheets != null && sheets.isVisible() ? sheets : scene.getRoot());
            return found;
        }

        private void walk(Node node) {
            // A table scrolls to the side, and says in tooltips what it cuts.
            if (!node.isVisible() || node instanceof ScrollBar || node instanceof TableView) {
                return;
            }
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            boolean isOut = bounds.getMinX() < -ROUNDING || bounds.getMaxX() > width + ROUNDING;
            if (node instanceof Region && bounds.getWidth() > 0 && isOut) {
                outside.add(name(node) + " " + bounds.getMinX() + " to " + bounds.getMaxX());
            }
            if (node instanceof Labeled labeled) {
                checkCut(labeled);
            }
            if (node instanceof Text text && !text.getText().isBlank()) {
                checkSize(text, bounds);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(this::walk);
            }
        }

        private void checkCut(Labeled labeled) {
            String words = labeled.getText();
            if (words == null || words.isBlank() || labeled.getWidth() == 0) {
                return;
            }
            for (Node child : labeled.getChildrenUnmodifiable()) {
                boolean isCut =
                        child instanceof Text text
                                && text.getText().endsWith(labeled.getEllipsisString())
                                && !words.endsWith(labeled.getEllipsisString());
                if (isCut) {
                    cut.add(words);
                }
            }
        }

        /// In pixels of the scene: what is magnified as a whole has a font of the usual size.
        private void checkSize(Text text, Bounds bounds) {
            texts++;
            double scale = bounds.getHeight() / text.getLayoutBounds().getHeight();
            double size = text.getFont().getSize() * scale;
            if (size < SMALLEST - 0.1) {
                small.add("%.1f: %s in %s".formatted(size, text.getText(), name(text)));
            }
        }

        private static String name(Node node) {
            StringBuilder name = new StringBuilder();
            Node each = node;
            for (int i = 0; i < 3 && each != null; i++) {
                name.append(each.getClass().getSimpleName())
                        .append(each.getId() == null ? "" : "#" + each.getId())
                        .append(each.getStyleClass())
                        .append(" < ");
                each = each.getParent();
            }
            return name.toString();
        }
    }
}
