package org.smotescope.ui.plot;

import java.net.URL;
import java.util.Objects;

/// The style sheet of the nodes in a plot.
final class PlotStyle {
    private PlotStyle() {}

    static String sheet() {
        URL url = PlotStyle.class.getResource("plot.css");
        return Objects.requireNonNull(url, "plot.css").toExternalForm();
    }
}
