package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smotescope.ui.plot.MarkIcon;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.theme.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/// The inspector keeps its nodes while what it says changes.
@ExtendWith(ApplicationExtension.class)
class InspectorViewTest {
    private Looks looks;
    private Parent inspector;

    @BeforeEach
    void open() {
        looks =
                waitForAsyncFx(
                        10_000, () -> new Looks("pump-failures.csv", Theme.LIGHT, 1200, 800));
        inspector = (Parent) looks.scene.getRoot().lookup(".explore-inspector");
    }

    @Test
    void saysTheSameAsANewOneWhateverItSaidBefore() {
        List<Runnable> changes =
                List.of(
                        () -> set("k", "8"),
                        () -> set("k", "3"),
                        looks.model.story()::last,
                        looks.model.story()::next,
                        () -> looks.model.pick(new RowId(Crowd.ROWS, 3)),
                        () -> looks.model.pick(new RowId(Crowd.ROWS, 11)),
                        looks.model::clearSelection,
                        () -> looks.model.modeProperty().set(Mode.ALL_ROWS),
                        () -> set("k", "6"),
                        () -> turnTo("enn"),
                        () -> looks.model.modeProperty().set(Mode.ONE_ROW),
                        looks.model.story()::last,
                        () -> turnTo("adasyn"),
                        looks.model.story()::last);
        for (Runnable change : changes) {
            List<List<String>> both =
                    waitForAsyncFx(
                            10_000,
                            () -> {
                                change.run();
                                looks.scene.getRoot().layout();
                                return List.of(lines(inspector), lines(anew()));
                            });
            assertThat(both.get(0)).isEqualTo(both.get(1)).hasSizeGreaterThan(4);
        }
    }

    @Test
    void keepsItsNodesWhenASliderMoves() {
        List<Node> before = nodes();
        List<String> said = waitForAsyncFx(10_000, () -> lines(inspector));
        waitForAsyncFx(
                10_000,
                () -> looks.workspace.change(r -> r.withResample(r.resample().withSeed(9))));
        assertThat(waitForAsyncFx(10_000, () -> lines(inspector))).isNotEqualTo(said);
        assertThat(nodes()).isNotEmpty().isEqualTo(before);
    }

    private void set(String setting, String value) {
        looks.workspace.change(r -> r.withResample(r.resample().withSetting(setting, value)));
    }

    private void turnTo(String sampler) {
        looks.workspace.change(r -> r.withResample(r.resample().withSampler(sampler)));
    }

    private Parent anew() {
        return new InspectorView(looks.model, new SimpleObjectProperty<>(Theme.LIGHT.palette()))
                .root();
    }

    private List<Node> nodes() {
        return waitForAsyncFx(
                10_000,
                () ->
                        Stream.of(".column-line", ".near-line")
                                .flatMap(style -> inspector.lookupAll(style).stream())
                                .toList());
    }

    /// Every node with its style, words and icon, in order.
    private static List<String> lines(Parent root) {
        List<String> lines = new ArrayList<>();
        collect(root, lines);
        return lines;
    }

    private static void collect(Node node, List<String> lines) {
        String words = node instanceof Label label ? label.getText() : "";
        String icon = node instanceof MarkIcon mark ? mark.drawing().toString() : "";
        lines.add(
                String.join(
                        " | ",
                        node.getClass().getSimpleName(),
                        node.getStyleClass().toString(),
                        words,
                        icon,
                        String.valueOf(node.getAccessibleText())));
        switch (node) {
            case Label _ -> {}
            case ScrollPane scroll -> collect(scroll.getContent(), lines);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(c -> collect(c, lines));
            default -> {}
        }
    }
}
