package org.smotescope.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// What is written can be read back by another implementation, pixel by pixel.
class PngTest {
    @Test
    void readsBackPixelByPixel() throws IOException {
        int[] pixels = new Random(7).ints(37 * 23).map(p -> p | 0xff000000).toArray();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(37, 23, pixels)));

        assertThat(image.getWidth()).isEqualTo(37);
        assertThat(image.getHeight()).isEqualTo(23);
        assertThat(image.getRGB(0, 0, 37, 23, null, 0, 37)).isEqualTo(pixels);
    }

    @Test
    void transparencyIsIgnored() throws IOException {
        int[] pixels = {0x00123456};

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(1, 1, pixels)));

        assertThat(image.getRGB(0, 0)).isEqualTo(0xff123456);
    }

    @Test
    void flatPicturesAreSmall() throws IOException {
        assertThat(png(1280, 800, new int[1280 * 800])).hasSizeLessThan(8_000);
    }

    @Test
    void samePixelsSameBytes() throws IOException {
        int[] pixels = new Random(1).ints(64).toArray();

        assertThat(png(8, 8, pixels)).isEqualTo(png(8, 8, pixels));
    }

    @Test
    void wrongNumberOfPixelsIsRefused() {
        assertThatThrownBy(() -> png(2, 2, new int[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pixels must be 4: 3");
    }

    private static byte[] png(int width, int height, int[] pixels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(out, width, height, pixels);
        return out.toByteArray();
    }
}
