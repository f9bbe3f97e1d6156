package org.smotescope.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contrast of the tokens, and that style sheets and palette say the same.
class TokensTest {
    private static final Pattern TOKEN = Pattern.compile("(-(?:color|ss)-[a-z0-9-]+):\\s*([^;]+);");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textReachesFourPointFiveToOne(Theme theme) {
        Palette p = theme.palette();
        for (Color ground : new Color[] {p.canvas(), p.panel()}) {
            for (Color text :
                    new Color[] {
                        p.text(), p.text2(), p.text3(), p.accent(), p.warning(), p.bad(), p.good()
                    }) {
                assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(p.text2(), p.inset())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(p.text(), p.accentSoft())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(p.onAccent(), p.accentFill())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void fieldsAndMarksReachThreeToOne(Theme theme) {
        Palette p = theme.palette();
        assertThat(contrast(p.fieldBorder(), p.canvas())).isGreaterThanOrEqualTo(3);
        assertThat(contrast(p.fieldBorder(), p.panel())).isGreaterThanOrEqualTo(3);
        assertThat(contrast(p.accentFill(), p.canvas())).isGreaterThanOrEqualTo(3);
        assertThat(contrast(p.dimmed(), p.canvas())).isGreaterThanOrEqualTo(3);
        for (int index = 0; index < 4; index++) {
            assertThat(contrast(p.classColour(index), p.canvas())).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void contrastIsThatOfTheWebGuidelines() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void styleSheetAndPaletteAgree(Theme theme) throws IOException {
        Map<String, Color> css = tokens(theme);
        Palette p = theme.palette();
        Map<String, Color> palette =
                Map.ofEntries(
                        Map.entry("-color-bg-default", p.canvas()),
                        Map.entry("-color-bg-subtle", p.panel()),
                        Map.entry("-color-bg-inset", p.inset()),
                        Map.entry("-color-fg-default", p.text()),
                        Map.entry("-color-fg-muted", p.text2()),
                        Map.entry("-color-fg-subtle", p.text3()),
                        Map.entry("-color-fg-emphasis", p.onAccent()),
                        Map.entry("-color-border-default", p.line()),
                        Map.entry("-color-border-muted", p.lineSoft()),
                        Map.entry("-color-accent-fg", p.accent()),
                        Map.entry("-color-accent-emphasis", p.accentFill()),
                        Map.entry("-color-accent-subtle", p.accentSoft()),
                        Map.entry("-color-warning-fg", p.warning()),
                        Map.entry("-color-danger-fg", p.bad()),
                        Map.entry("-color-success-fg", p.good()),
                        Map.entry("-ss-field-border", p.fieldBorder()),
                        Map.entry("-ss-dimmed", p.dimmed()),
                        Map.entry("-ss-ink", p.text()),
                        Map.entry("-ss-model-tint", p.modelTint()),
                        Map.entry("-ss-majority", p.majority()),
                        Map.entry("-ss-minority", p.minority()),
                        Map.entry("-ss-class-3", p.classColour(2)),
                        Map.entry("-ss-class-4", p.classColour(3)));
        palette.forEach((name, colour) -> assertThat(css).containsEntry(name, colour));
    }

    @Test
    void bothThemesNameTheSameTokens() throws IOException {
        assertThat(tokens(Theme.LIGHT).keySet()).isEqualTo(tokens(Theme.DARK).keySet());
    }

    private static Map<String, Color> tokens(Theme theme) throws IOException {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".css";
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Color> tokens = new TreeMap<>();
            Matcher matcher = TOKEN.matcher(text);
            while (matcher.find()) {
                tokens.put(matcher.group(1), Color.web(matcher.group(2).strip()));
            }
            return tokens;
        }
    }

    /// Contrast ratio of the Web Content Accessibility Guidelines 2.2.
    private static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed())
                + 0.7152 * linear(c.getGreen())
                + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
