package org.smotescope.experiment;

import java.util.EnumMap;
import java.util.Map;

/// How long each stage of a run took, in seconds. A stage whose result was kept from an earlier run
/// has the time that it took then. Immutable.
///
/// @param seconds by stage; a stage that was not needed is absent
public record StageTimes(Map<Stage, Double> seconds) {
    public StageTimes {
        seconds = seconds.isEmpty() ? Map.of() : new EnumMap<>(seconds);
    }
}
