package org.smotescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smotescope.ui.theme.TextSize;
import org.testfx.framework.junit5.ApplicationExtension;

/// Every screen, as it is drawn, against the numbers of WCAG 2.2: text stands out 4.5 : 1 from what
/// lies behind it (1.4.3; 3 : 1 from 24 px, or 19 px bold), and what can be clicked is at least 24
/// by 24 pixels (2.5.8). What is disabled is exempt.
@ExtendWith(ApplicationExtension.class)
class LegibilityTest {
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;
    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;
    private static final double TARGET = 24;

    /// A target of 24 em-based pixels may be rounded down by a fraction of one.
    private static final double ROUNDING = 0.01;

    @TestFactory
    Stream<DynamicTest> everyScreenIsLegibleAndItsTargetsAreLargeEnough() {
        return Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK)
                .flatMap(
                        theme ->
                                WindowScreen.all().stream()
                                        .map(
                                                screen ->
                                                        DynamicTest.dynamicTest(
                                                                screen.name()
                                                                        + ", "
                                                                        + theme.words(),
                                                                () -> check(screen, theme))));
    }

    private static void check(WindowScreen screen, ThemeChoice theme) {
        List<String> faults =
                waitForAsyncFx(
                        60_000, () -> new Look(screen.opened(theme, TextSize.USUAL)).faults());
        assertThat(faults).isEmpty();
    }

    /// A scene as it is drawn.
    private static final class Look {
        private final Scene scene;
        private final WritableImage image;
        private final List<String> faults = new ArrayList<>();
        private int texts;
        private int targets;

        Look(Scene scene) {
            this.scene = scene;
            scene.snapshot(null);
            scene.getRoot().layout();
            this.image = scene.snapshot(null);
        }

        List<String> faults() {
            Node sheets = scene.lookup(".sheets");
            walk(sheets != null && sheets.isVisible() ? sheets : scene.getRoot(), 1);
            assertThat(texts).isGreaterThan(5);
            assertThat(targets).isGreaterThan(2);
            return faults;
        }

        private void walk(Node node, double opacity) {
            boolean isSeen = node.isVisible() && !node.isDisabled();
            if (!isSeen || node instanceof ScrollBar) {
                return;
            }
            double here = opacity * node.getOpacity();
            if (node instanceof Text text && !text.getText().isBlank()) {
                checkText(text, here);
            }
            if (isTarget(node)) {
                checkTarget(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> walk(child, here));
            }
        }

        private static boolean isTarget(Node node) {
            boolean isInList =
                    node instanceof ListCell
                            || node instanceof TableCell
                            || node instanceof TableRow;
            return node.isFocusTraversable()
                    && node instanceof Region
                    && !(node instanceof ScrollPane)
                    && !isInList;
        }

        private void checkTarget(Node node) {
            targets++;
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            if (bounds.getWidth() < TARGET - ROUNDING || bounds.getHeight() < TARGET - ROUNDING) {
                faults.add(
                        "target of %.1f x %.1f: %s"
                                .formatted(bounds.getWidth(), bounds.getHeight(), name(node)));
            }
        }

        private void checkText(Text text, double opacity) {
            Bounds bounds = text.localToScene(text.getLayoutBounds());
            Color behind = mostFrequent(bounds);
            if (behind == null || !(text.getFill() instanceof Color ink)) {
                return;
            }
            texts++;
            Color seen = behind.interpolate(ink, opacity * ink.getOpacity());
            double contrast = contrast(seen, behind);
            double size = text.getFont().getSize();
            boolean isBold = text.getFont().getStyle().contains("Bold");
            double needed = size >= LARGE || (isBold && size >= LARGE_BOLD) ? LARGE_TEXT : TEXT;
            if (contrast < needed) {
                faults.add(
                        "contrast %.2f of %.1f: \"%s\" in %s"
                                .formatted(contrast, needed, text.getText(), name(text)));
            }
        }

        /// The colour that most of a text's box has, its ground; null where none of it is in sight.
        private @Nullable Color mostFrequent(Bounds bounds) {
            PixelReader pixels = image.getPixelReader();
            int left = (int) Math.max(0, bounds.getMinX());
            int top = (int) Math.max(0, bounds.getMinY());
            int right = (int) Math.min(image.getWidth() - 1, bounds.getMaxX());
            int bottom = (int) Math.min(image.getHeight() - 1, bounds.getMaxY());
            Map<Integer, Integer> counts = new HashMap<>();
            for (int y = top; y <= bottom; y++) {
                for (int x = left; x <= right; x++) {
                    counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
                }
            }
            return counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(
                            most ->
                                    Color.rgb(
                                            most.getKey() >> 16 & 0xFF,
                                            most.getKey() >> 8 & 0xFF,
                                            most.getKey() & 0xFF))
                    .orElse(null);
        }

        private static String name(Node node) {
            StringBuilder name = new StringBuilder();
            Node each = node;
            for (int i = 0; i < 4 && each != null; i++) {
                name.append(each.getClass().getSimpleName())
                        .append(each.getId() == null ? "" : "#" + each.getId())
                        .append(each.getStyleClass())
                        .append(" < ");
                each = each.getParent();
            }
            return name.toString();
        }

        private static double contrast(Color a, Color b) {
            double lighter = Math.max(luminance(a), luminance(b));
            double darker = Math.min(luminance(a), luminance(b));
            return (lighter + 0.05) / (darker + 0.05);
        }

        private static double luminance(Color color) {
            return 0.2126 * linear(color.getRed())
                    + 0.7152 * linear(color.getGreen())
                    + 0.0722 * linear(color.getBlue());
        }

        private static double linear(double channel) {
            return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }
    }
}
