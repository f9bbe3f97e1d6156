package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {
    private static final Viewport VIEW = new Viewport(-2, 6, 10, 14, 56, 40, 800, 400);

    @Test
    void cornersOfTheDataAreCornersOfThePixels() {
        assertThat(VIEW.toPixelX(-2)).isEqualTo(56);
        assertThat(VIEW.toPixelX(6)).isEqualTo(856);
        assertThat(VIEW.toPixelY(10)).isEqualTo(440);
        assertThat(VIEW.toPixelY(14)).isEqualTo(40);
    }

    @Test
    void thereAndBackIsTheSamePlace() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double x = random.nextGaussian() * 10;
            double y = random.nextGaussian() * 10;
            assertThat(VIEW.toDataX(VIEW.toPixelX(x))).isCloseTo(x, within(1e-12));
            assertThat(VIEW.toDataY(VIEW.toPixelY(y))).isCloseTo(y, within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.9, 1, 1.15, 8})
    void zoomKeepsThePlaceUnderThePointer(double factor) {
        double x = VIEW.toDataX(300);
        double y = VIEW.toDataY(77);
        Viewport zoomed = VIEW.zoomedAt(300, 77, factor);
        assertThat(zoomed.toPixelX(x)).isCloseTo(300, within(1e-9));
        assertThat(zoomed.toPixelY(y)).isCloseTo(77, within(1e-9));
        assertThat(zoomed.scaleX()).isCloseTo(VIEW.scaleX() * factor, within(1e-9));
    }

    @Test
    void zoomEndsWhereDoublesEnd() {
        Viewport view = VIEW;
        for (int i = 0; i < 2000; i++) {
            view = view.zoomedAt(300, 77, 2);
        }
        assertThat(view.scaleX()).isGreaterThan(VIEW.scaleX() * 1e8).isFinite();
        for (int i = 0; i < 5000; i++) {
            view = view.zoomedAt(300, 77, 0.5);
        }
        assertThat(view.scaleX()).isPositive().isFinite();
    }

    @Test
    void panMovesThePictureWithTheHand() {
        Viewport panned = VIEW.pannedBy(30, -20);
        assertThat(panned.toPixelX(1)).isCloseTo(VIEW.toPixelX(1) + 30, within(1e-9));
        assertThat(panned.toPixelY(11)).isCloseTo(VIEW.toPixelY(11) - 20, within(1e-9));
    }

    @Test
    void fitHoldsEverythingWithRoomAround() {
        Viewport fit = VIEW.fit(new Bounds(0, 10, 5, 7), 0.1);
        assertThat(fit.bounds()).isEqualTo(new Bounds(-1, 11, 4.8, 7.2));
        assertThat(fit.left()).isEqualTo(VIEW.left());
    }

    @Test
    void aSinglePlaceCanBeFitted() {
        Viewport fit = VIEW.fit(new Bounds(3, 3, 1e18, 1e18), 0.1);
        assertThat(fit.toPixelX(3)).isCloseTo(456, within(1e-6));
        assertThat(fit.toPixelY(1e18)).isCloseTo(240, within(1.0));
    }

    @Test
    void equalScalesShowNoLess() {
        Viewport equal = VIEW.fit(new Bounds(0, 1, 0, 3), 0).withEqualScales();
        assertThat(equal.hasEqualScales()).isTrue();
        assertThat(equal.minX()).isLessThanOrEqualTo(0);
        assertThat(equal.maxX()).isGreaterThanOrEqualTo(1);
        assertThat(equal.minY()).isCloseTo(0, within(1e-12));
        assertThat(equal.maxY()).isCloseTo(3, within(1e-12));
        assertThat(equal.placed(0, 0, 333, 777).hasEqualScales()).isTrue();
    }

    @Test
    void theWayToAnotherViewZoomsEvenly() {
        Viewport far = VIEW.withEqualScales();
        Viewport close = far.zoomedAt(200, 300, 16).pannedBy(40, 3);
        assertThat(far.interpolate(close, 0)).isEqualTo(far);
        Viewport end = far.interpolate(close, 1);
        assertThat(end.minX()).isCloseTo(close.minX(), within(1e-9));
        assertThat(end.maxY()).isCloseTo(close.maxY(), within(1e-9));
        Viewport middle = far.interpolate(close, 0.5);
        assertThat(middle.scaleX()).isCloseTo(4 * far.scaleX(), within(1e-6));
        assertThat(middle.hasEqualScales()).isTrue();
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatThrownBy(() -> new Viewport(1, 1, 0, 1, 0, 0, 10, 10))
                .hasMessageContaining("min < max");
    }
}
