package org.smotescope.learning.svm;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.smotescope.learning.Progress;

/// How alike rows are: `exp(-gamma * squared distance)`, from 0 to 1. Rows of the table are kept as
/// long as there is room.
final class Kernel {
    private static final long BYTES = 64L << 20;

    private final double[] values;
    private final int dimensions;
    private final double gamma;
    private final Progress progress;
    private final int size;
    private final int room;
    private final Map<Integer, float[]> kept;

    /// @param values the rows one after the other
    Kernel(double[] values, int size, double gamma, Progress progress) {
        this.values = values;
        this.size = size;
        this.dimensions = size == 0 ? 0 : values.length / size;
        this.gamma = gamma;
        this.progress = progress;
        this.room = Math.clamp(BYTES / (4L * Math.max(1, size)), 2, Math.max(2, size));
        this.kept = LinkedHashMap.newLinkedHashMap(room);
    }

    int size() {
        return size;
    }

    /// How alike one row and each of them are; valid until two others have been asked for.
    float[] row(int row) {
        float[] known = kept.remove(row);
        float[] likeness = known == null ? compute(row, space()) : known;
        kept.put(row, likeness);
        return likeness;
    }

    /// The array of the row that was not asked for longest if there is no room for another one.
    private float[] space() {
        if (kept.size() < room) {
            return new float[size];
        }
        Iterator<float[]> longest = kept.values().iterator();
        float[] space = longest.next();
        longest.remove();
        return space;
    }

    private float[] compute(int row, float[] likeness) {
        int at = row * dimensions;
        for (int i = 0; i < size; i++) {
            int from = i * dimensions;
            double squaredDistance = 0.0;
            for (int j = 0; j < dimensions; j++) {
                double difference = values[at + j] - values[from + j];
                squaredDistance += difference * difference;
            }
            likeness[i] = (float) StrictMath.exp(-gamma * squaredDistance);
        }
        progress.spend((long) size * (dimensions + 20));
        return likeness;
    }
}
