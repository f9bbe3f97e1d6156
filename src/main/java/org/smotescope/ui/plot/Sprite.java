package org.smotescope.ui.plot;

/// A mark drawn beforehand: premultiplied pixels, and for each row where soft edge and solid core
/// begin and end.
final class Sprite {
    /// Numbers kept for each row: start, solid from, soft again from, end.
    static final int SPAN = 4;

    private final int[] argb;
    private final int[] spans;
    private final int size;

    Sprite(int[] argb, int size) {
        this.argb = argb;
        this.size = size;
        this.spans = new int[size * SPAN];
        for (int y = 0; y < size; y++) {
            findSpan(y);
        }
    }

    private void findSpan(int y) {
        int row = y * size;
        int start = 0;
        while (start < size && alpha(row + start) == 0) {
            start++;
        }
        int end = size;
        while (end > start && alpha(row + end - 1) == 0) {
            end--;
        }
        int solid = start;
        while (solid < end && alpha(row + solid) != 255) {
            solid++;
        }
        int soft = solid;
        while (soft < end && alpha(row + soft) == 255) {
            soft++;
        }
        spans[y * SPAN] = start;
        spans[y * SPAN + 1] = solid;
        spans[y * SPAN + 2] = soft;
        spans[y * SPAN + 3] = end;
    }

    private int alpha(int at) {
        return argb[at] >>> 24;
    }

    int[] argb() {
        return argb;
    }

    int[] spans() {
        return spans;
    }

    /// Pixels across and down.
    int size() {
        return size;
    }
}
