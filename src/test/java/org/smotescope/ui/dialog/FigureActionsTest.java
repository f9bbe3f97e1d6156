package org.smotescope.ui.dialog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smotescope.data.io.CsvSource;
import org.smotescope.ui.Csv;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Place;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.figure.Animation;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.theme.Fonts;
import org.smotescope.ui.theme.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FigureActionsTest {
    private static final FigureLook LOOK = new FigureLook(Theme.LIGHT, 400, 300);
    private final Figure figure =
            new Figure("Rows", (g, palette, width, height) -> {}, List.of(), List.of(), "rows");

    private final LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
    private final List<String> proposed = new ArrayList<>();
    private final FigureActions actions =
            new FigureActions(
                    workspace,
                    new ImmediateJobs(),
                    new Asked(),
                    new SimpleObjectProperty<>(),
                    words -> {});

    /// Takes down which names are proposed.
    private final class Asked implements Dialogs {
        @Override
        public @Nullable Path openFile(@Nullable Path folder) {
            return null;
        }

        @Override
        public @Nullable Path saveFile(@Nullable Path folder, String name) {
            proposed.add(name);
            return null;
        }
    }

    /// A place that tells something.
    private final class Telling implements Place {
        @Override
        public String title() {
            return "Telling";
        }

        @Override
        public Node centre() {
            return new Group();
        }

        @Override
        public Animation animation(FigureLook look) {
            return new Animation() {
                @Override
                public double millis() {
                    return 1;
                }

                @Override
                public Figure at(double millis) {
                    return figure;
                }
            };
        }
    }

    @BeforeEach
    void load() {
        Fonts.load();
    }

    @Test
    void picturesAreNamedByTheDataThatTheyShow() {
        workspace.open(Csv.moons(60, 20));
        String shown = requireNonNull(workspace.run().get()).table().name().replace(".csv", "");
        workspace.open(CsvSource.ofBytes("broken.csv", "".getBytes(StandardCharsets.UTF_8)));
        assertThat(workspace.lastRead()).isEqualTo("broken.csv");

        actions.export(figure, LOOK);
        assertThat(requireNonNull(actions.exporting().get()).fileName())
                .startsWith(shown + "-figure");
        actions.animate(new Telling(), Theme.LIGHT);
        assertThat(requireNonNull(actions.animating().get()).fileName())
                .startsWith(shown + "-story");
        actions.report(List.of(figure));
        assertThat(proposed).containsExactly(shown + "-report.html");
    }
}
