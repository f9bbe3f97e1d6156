package org.smotescope.ui.plot;

/// Where a badge's disc lies, in pixels.
record BadgePlace(double x, double y, double radius) {

    static BadgePlace of(Item.Badge badge, Look look) {
        Viewport view = look.viewport();
        double x = view.toPixelX(badge.x());
        double y = view.toPixelY(badge.y());
        double dx = x - view.toPixelX(badge.fromX());
        double dy = y - view.toPixelY(badge.fromY());
        double length = Math.hypot(dx, dy);
        double scale = look.markScale() * look.textScale();
        double distance = Item.Badge.DISTANCE * scale;
        boolean apart = length > 1e-9;
        return new BadgePlace(
                x + distance * (apart ? dx / length : Math.sqrt(0.5)),
                y + distance * (apart ? dy / length : -Math.sqrt(0.5)),
                Item.Badge.RADIUS * scale);
    }
}
