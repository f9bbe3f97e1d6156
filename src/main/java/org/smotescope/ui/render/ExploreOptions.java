package org.smotescope.ui.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.diagnostics.Figure;
import org.smotescope.ui.explore.BoundaryChoice;
import org.smotescope.ui.explore.Mode;
import org.smotescope.ui.explore.Only;
import org.smotescope.ui.explore.Over;
import org.smotescope.ui.plot.Area;
import org.smotescope.ui.plot.Bounds;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// How Explore is set up in a picture of the window.
final class ExploreOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// What is told.
    enum Telling {
        ONE,
        ALL
    }

    @Option(
            names = "--mode-view",
            paramLabel = "WHAT",
            description = "Explore: one row or all rows (default: one).")
    private Telling telling = Telling.ONE;

    @Option(
            names = "--boundary",
            paramLabel = "WHAT",
            converter = Hyphened.class,
            description =
                    "Explore: what a model answers at each point of the plot: off, two-columns (a"
                            + " model of the two axes alone) or full-model (the recipe's, the other"
                            + " columns at usual values) (default: off).")
    private BoundaryChoice boundary = BoundaryChoice.OFF;

    @Option(
            names = "--over",
            split = ",",
            paramLabel = "WHAT",
            description =
                    "Explore: what is shown over the rows: graph, hull, density, types, test"
                            + " (default: nothing).")
    private List<Over> over = List.of();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "WHICH",
            converter = OnlyName.class,
            description =
                    "Explore, all rows: which rows are in colour: safe, danger, noise; or test rows"
                            + " that a model gets wrong: wrong-before, wrong-after (default: all).")
    private List<Only> only = List.of();

    @Option(
            names = "--axes",
            split = ",",
            paramLabel = "ACROSS,UP|MAP",
            description =
                    "Explore: the columns on the axes, or a map of all columns: PCA, LDA, UMAP or"
                            + " t-SNE (default: those of the window).")
    private List<String> axes = List.of();

    @Option(
            names = "--stage",
            paramLabel = "NAME",
            description =
                    "Explore: a stage on the scrubber, such as take, mark, walk, vote, settle; of the"
                            + " first removed row circle, why, cross out, fade (default: the"
                            + " end).")
    private @Nullable String stage;

    @Option(
            names = "--share",
            paramLabel = "X",
            description = "Explore: how far the stage has gone, from 0 to 1 (default: 1).")
    private double share = 1.0;

    @Option(
            names = "--box",
            split = ",",
            paramLabel = "X0,X1,Y0,Y1",
            description = "Explore: choose the rows between these places on the axes.")
    private List<Double> box = List.of();

    @Option(
            names = "--check",
            paramLabel = "WHICH",
            converter = CheckName.class,
            description =
                    "Explore: choose the rows of a check of the new rows: invaded, bridging, noise,"
                            + " overused, duplicates, distance or drift.")
    private Figure.@Nullable Kind check;

    /// @throws ParameterException if an option is wrong whatever the file
    ExplorePose pose() {
        if (axes.size() > 2 || axes.size() == 1 && ExplorePose.map(axes.getFirst()).isEmpty()) {
            throw mistake(
                    "--axes must be two columns such as a,b, or one of PCA, LDA, UMAP and t-SNE,"
                            + " not "
                            + String.join(",", axes));
        }
        if (!(share >= 0.0 && share <= 1.0)) {
            throw mistake("--share must be from 0 to 1, not " + share);
        }
        if (box.size() != 0 && box.size() != 4) {
            throw mistake("--box must be four numbers such as 0,1,0,1, not " + box.size());
        }
        return new ExplorePose(
                telling == Telling.ALL ? Mode.ALL_ROWS : Mode.ONE_ROW,
                axes,
                boundary,
                over,
                only,
                stage,
                share,
                box.isEmpty() ? null : new Area.Box(bounds()),
                check);
    }

    private Bounds bounds() {
        return Bounds.of(
                new double[] {box.get(0), box.get(1)}, new double[] {box.get(2), box.get(3)});
    }

    /// Words with a hyphen for names with an underscore.
    static final class Hyphened implements ITypeConverter<BoundaryChoice> {
        @Override
        public BoundaryChoice convert(String word) {
            for (BoundaryChoice choice : BoundaryChoice.values()) {
                if (choice.name().replace('_', '-').equalsIgnoreCase(word)) {
                    return choice;
                }
            }
            throw new TypeConversionException(
                    "must be off, two-columns or full-model, not " + word);
        }
    }

    /// Words with a hyphen for the rows that are in colour.
    static final class OnlyName implements ITypeConverter<Only> {
        @Override
        public Only convert(String word) {
            for (Only only : Only.values()) {
                if (only.name().replace('_', '-').equalsIgnoreCase(word)) {
                    return only;
                }
            }
            throw new TypeConversionException(
                    "must be safe, danger, noise, wrong-before or wrong-after, not " + word);
        }
    }

    /// The names that figures have in files.
    static final class CheckName implements ITypeConverter<Figure.Kind> {
        @Override
        public Figure.Kind convert(String word) {
            for (Figure.Kind kind : Figure.Kind.values()) {
                if (kind.id().equals(word)) {
                    return kind;
                }
            }
            throw new TypeConversionException("there is no check " + word);
        }
    }

    private ParameterException mistake(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
