package org.smotescope.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// Tells what lasts from what passes: short work shows nothing.
final class Delay {
    private Delay() {}

    /// True once the condition has held for so long, until it ends.
    static ReadOnlyBooleanProperty after(double seconds, ObservableValue<Boolean> condition) {
        ReadOnlyBooleanWrapper lasting = new ReadOnlyBooleanWrapper();
        PauseTransition wait = new PauseTransition(Duration.seconds(seconds));
        wait.setOnFinished(event -> lasting.set(true));
        condition.subscribe(
                holds -> {
                    if (holds) {
                        wait.playFromStart();
                    } else {
                        wait.stop();
                        lasting.set(false);
                    }
                });
        return lasting.getReadOnlyProperty();
    }
}
