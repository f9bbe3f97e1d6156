package org.smotescope.ui.explore;

import java.util.List;

/// How one row was made, or a group of rows removed: stages one after the other. Immutable; the
/// frame of a time is always the same, however that time was reached.
///
/// The end of a stage belongs to it, not to the next one: stopping there shows it completely.
///
/// @param stages in order
/// @param opening the stage that is shown completely before anything is played
public record Story(List<Stage> stages, int opening) {

    public Story {
        stages = List.copyOf(stages);
    }

    /// How long it takes at speed 1.
    public double millis() {
        return start(stages.size());
    }

    /// When a stage begins; for the number of stages, when the last one ends.
    public double start(int stage) {
        double sum = 0;
        for (int i = 0; i < stage; i++) {
            sum += stages.get(i).millis();
        }
        return sum;
    }

    /// The time that is shown before anything is played.
    public double openingMillis() {
        return start(opening + 1);
    }

    /// The stage at this time.
    public int stageAt(double millis) {
        int stage = 0;
        double end = stages.getFirst().millis();
        while (stage < stages.size() - 1 && millis > end) {
            stage++;
            end += stages.get(stage).millis();
        }
        return stage;
    }

    /// The picture at this time; before the beginning and after the end it stands still.
    public Frame at(double millis) {
        int number = stageAt(millis);
        Stage stage = stages.get(number);
        return stage.shot().at(Ease.of((millis - start(number)) / stage.millis()));
    }

    /// Where stepping stops.
    public List<Double> stops() {
        return java.util.stream.IntStream.rangeClosed(0, stages.size())
                .mapToObj(this::start)
                .toList();
    }
}
