package org.smotescope.ui.plot;

/// The map from data to pixels as four numbers, for loops over a million rows.
record Placement(double scaleX, double offsetX, double scaleY, double offsetY) {

    static Placement of(Viewport view) {
        return new Placement(
                view.scaleX(),
                view.left() - view.minX() * view.scaleX(),
                -view.scaleY(),
                view.top() + view.maxY() * view.scaleY());
    }

    double x(double dataX) {
        return offsetX + dataX * scaleX;
    }

    double y(double dataY) {
        return offsetY + dataY * scaleY;
    }
}
