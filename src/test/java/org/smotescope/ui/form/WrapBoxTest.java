package org.smotescope.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class WrapBoxTest {
    private static Region block(double least, double width, double height) {
        Region block = new Region();
        block.setMinSize(least, height);
        block.setPrefSize(width, height);
        return block;
    }

    private static WrapBox box(double width, Node... nodes) {
        WrapBox box = new WrapBox();
        box.setSpacing(10);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().setAll(nodes);
        box.resize(width, box.prefHeight(width));
        box.layout();
        return box;
    }

    private static List<Double> placed(Node node) {
        return List.of(
                node.getLayoutX(),
                node.getLayoutY(),
                node.getLayoutBounds().getWidth(),
                node.getLayoutBounds().getHeight());
    }

    @Test
    void whatFitsStandsOnOneLineInTheMiddle() {
        Region high = block(50, 50, 30);
        Region low = block(40, 40, 20);

        WrapBox box = box(100, high, low);

        assertThat(box.getHeight()).isEqualTo(30);
        assertThat(placed(high)).containsExactly(0.0, 0.0, 50.0, 30.0);
        assertThat(placed(low)).containsExactly(60.0, 5.0, 40.0, 20.0);
    }

    @Test
    void whatDoesNotFitGoesOnInTheNextLine() {
        Region first = block(50, 50, 30);
        Region second = block(40, 40, 20);

        WrapBox box = box(99, first, second);

        assertThat(box.getHeight()).isEqualTo(55);
        assertThat(placed(second)).containsExactly(0.0, 35.0, 40.0, 20.0);
    }

    @Test
    void aSpaceThatGrowsTakesTheRestOfItsLine() {
        Region first = block(50, 50, 20);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Region last = block(40, 40, 20);

        box(200, first, space, last);

        assertThat(placed(last)).containsExactly(160.0, 0.0, 40.0, 20.0);
    }

    @Test
    void whatGrowsGivesWayDownToItsLeastWidth() {
        Region words = block(30, 80, 20);
        HBox.setHgrow(words, Priority.ALWAYS);
        Region button = block(40, 40, 20);

        assertThat(box(80, words, button).getHeight()).isEqualTo(20);
        assertThat(placed(words)).containsExactly(0.0, 0.0, 30.0, 20.0);
        assertThat(box(79, words, button).getHeight()).isEqualTo(45);
        assertThat(placed(words)).containsExactly(0.0, 0.0, 79.0, 20.0);
    }

    @Test
    void marginsToTheSidesAreKept() {
        Region first = block(50, 50, 20);
        HBox.setMargin(first, new Insets(0, 5, 0, 3));
        Region second = block(40, 40, 20);

        box(108, first, second);

        assertThat(placed(first)).containsExactly(3.0, 0.0, 50.0, 20.0);
        assertThat(placed(second)).containsExactly(68.0, 0.0, 40.0, 20.0);
    }
}
