package org.smotescope.projection.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.learning.ReferenceFiles;

class HullTest {
    @ParameterizedTest
    @ValueSource(strings = {"cloud", "two", "three"})
    void hasTheCornersThatScipyFinds(String name) {
        JsonNode reference = ReferenceFiles.json("shapes/shapes.json").get(name);
        double[] xs = ReferenceFiles.numbers(reference.get("xs"));
        double[] ys = ReferenceFiles.numbers(reference.get("ys"));
        int[] corners = Hull.of(xs, ys).corners();
        assertThat(Arrays.stream(corners).sorted().asDoubleStream().toArray())
                .containsExactly(ReferenceFiles.numbers(reference.get("corners")));
        double area = 0;
        for (int i = 0, j = corners.length - 1; i < corners.length; j = i++) {
            area += xs[corners[j]] * ys[corners[i]] - xs[corners[i]] * ys[corners[j]];
        }
        assertThat(area / 2).isCloseTo(reference.get("area").asDouble(), within(1e-9));
    }

    @Test
    void aSquareWithPlacesOnItsEdgesHasFourCornersFromTheLowestLeftOneOn() {
        double[] xs = {1, 0, 2, 0, 2, 1, 0, 1, 0};
        double[] ys = {0, 0, 2, 2, 0, 1, 1, 2, 0};
        int[] corners = Hull.of(xs, ys).corners();
        assertThat(corners).hasSize(4);
        double[] cornerXs = {xs[corners[0]], xs[corners[1]], xs[corners[2]], xs[corners[3]]};
        double[] cornerYs = {ys[corners[0]], ys[corners[1]], ys[corners[2]], ys[corners[3]]};
        assertThat(cornerXs).containsExactly(0, 2, 2, 0);
        assertThat(cornerYs).containsExactly(0, 0, 2, 2);
    }

    @Test
    void holdsWhatLiesBetweenAnyThreePlaces() {
        Random random = new Random(5);
        double[] xs = random.doubles(12, -3, 3).toArray();
        double[] ys = random.doubles(12, -3, 3).toArray();
        Hull hull = Hull.of(xs, ys);
        int inside = 0;
        for (int i = 0; i < 500; i++) {
            double x = random.nextDouble(-4, 4);
            double y = random.nextDouble(-4, 4);
            boolean held = isInATriangle(xs, ys, x, y);
            assertThat(hull.holds(x, y)).as("%s %s", x, y).isEqualTo(held);
            inside += held ? 1 : 0;
        }
        assertThat(inside).isBetween(50, 450);
    }

    private static boolean isInATriangle(double[] xs, double[] ys, double x, double y) {
        for (int a = 0; a < xs.length; a++) {
            for (int b = a + 1; b < xs.length; b++) {
                for (int c = b + 1; c < xs.length; c++) {
                    boolean ab = left(xs[a], ys[a], xs[b], ys[b], x, y);
                    boolean bc = left(xs[b], ys[b], xs[c], ys[c], x, y);
                    boolean ca = left(xs[c], ys[c], xs[a], ys[a], x, y);
                    if (ab == bc && bc == ca) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean left(
            double fromX, double fromY, double toX, double toY, double x, double y) {
        return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX) > 0;
    }

    @Test
    void aPlaceOnAnEdgeIsInsideDespiteRounding() {
        Hull hull = Hull.of(new double[] {1e6, 1e6 + 3, 1e6 + 1}, new double[] {0, 1, 5});
        for (double gap = 0; gap <= 1; gap += 0.01) {
            assertThat(hull.holds(1e6 + 3 - 2 * gap, 1 + 4 * gap)).as("%s", gap).isTrue();
        }
        assertThat(hull.holds(1e6 + 2 + 1e-6, 3)).isFalse();
    }

    @Test
    void placesOnALineAreHeldAndNothingElse() {
        Hull line = Hull.of(new double[] {0, 1, 2, 3}, new double[] {0, 2, 4, 6});
        assertThat(line.corners()).containsExactly(0, 3);
        assertThat(line.holds(1.5, 3)).isTrue();
        assertThat(line.holds(3, 6)).isTrue();
        assertThat(line.holds(3.1, 6.2)).isFalse();
        assertThat(line.holds(1.5, 3.1)).isFalse();
    }

    @Test
    void oneAndTheSamePlaceIsItsOwnHull() {
        Hull one = Hull.of(new double[] {4, 4, 4}, new double[] {7, 7, 7});
        assertThat(one.corners()).hasSize(1);
        assertThat(one.holds(4, 7)).isTrue();
        assertThat(one.holds(4, 7.001)).isFalse();
    }

    @Test
    void placesMustBeThere() {
        assertThatThrownBy(() -> Hull.of(new double[0], new double[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hull.of(new double[2], new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
