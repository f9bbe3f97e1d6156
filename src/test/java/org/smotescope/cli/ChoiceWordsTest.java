package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

class ChoiceWordsTest {
    enum Colour {
        RED,
        DARK_BLUE,
        GREEN;

        @Override
        public String toString() {
            return "the colour " + ordinal();
        }
    }

    @Command
    static final class Paint {
        @Option(names = "--on")
        private Colour on = Colour.RED;

        @Option(names = "--over", split = ",")
        private List<Colour> over = List.of();
    }

    private static Paint parsed(String... args) {
        Paint paint = new Paint();
        picocli.CommandLine root = new picocli.CommandLine(paint);
        ChoiceWords.teach(root);
        root.parseArgs(args);
        return paint;
    }

    @Test
    void aWordIsTakenInAnyCaseWithEitherStroke() {
        assertThat(parsed("--on", "dark-blue").on).isEqualTo(Colour.DARK_BLUE);
        assertThat(parsed("--on", "Dark_Blue").on).isEqualTo(Colour.DARK_BLUE);
        assertThat(parsed("--over", "green,RED").over).containsExactly(Colour.GREEN, Colour.RED);
    }

    @Test
    void anotherWordIsAnsweredWithThoseThatThereAre() {
        assertThatThrownBy(() -> parsed("--on", "foo"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("'--on'")
                .hasMessageEndingWith("must be red, dark-blue or green, not foo");
        assertThatThrownBy(() -> parsed("--over", "red,foo"))
                .isInstanceOf(ParameterException.class)
                .hasMessageEndingWith("must be red, dark-blue or green, not foo");
    }
}
