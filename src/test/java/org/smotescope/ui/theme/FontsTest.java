package org.smotescope.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FontsTest {
    private static final String[] NAMES = {
        Fonts.FAMILY, Fonts.MEDIUM_FAMILY, Fonts.FAMILY + " SemiBold"
    };

    @BeforeAll
    static void load() {
        Fonts.load();
    }

    @Test
    void weightsAreFoundByFamily() {
        assertThat(Font.font(Fonts.FAMILY, 13).getName()).isEqualTo(NAMES[0]);
        assertThat(Font.font(Fonts.MEDIUM_FAMILY, 13).getName()).isEqualTo(NAMES[1]);
        assertThat(Font.font(Fonts.FAMILY, FontWeight.BOLD, 13).getName()).isEqualTo(NAMES[2]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void digitsHaveOneWidth(int index) {
        double zero = width(NAMES[index], "0");
        for (char digit = '1'; digit <= '9'; digit++) {
            assertThat(width(NAMES[index], String.valueOf(digit))).isEqualTo(zero);
        }
        assertThat(width(NAMES[index], "\u2007")).as("figure space").isEqualTo(zero);
        assertThat(width(NAMES[index], "1147.71")).isEqualTo(width(NAMES[index], "0880.08"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "SemiBold"})
    void signsOfTheScreensAreInTheFont(String weight) throws IOException, FontFormatException {
        String file = "fonts/SmotescopeSans-" + weight + ".ttf";
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(file))) {
            var font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
            assertThat(font.canDisplayUpTo("Ää ő ș λκσ −×÷≤≥±·…→▲▼◆●✓–’‹›\u2009\u202f\u2007"))
                    .as("index of the first sign that is missing")
                    .isEqualTo(-1);
        }
    }

    private static double width(String name, String digits) {
        Text text = new Text(digits.repeat(20));
        text.setFont(new Font(name, 13));
        assertThat(text.getFont().getName()).isEqualTo(name);
        return text.getLayoutBounds().getWidth();
    }
}
