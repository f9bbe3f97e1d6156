package org.smotescope.sampling.cleaning;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.sampling.Randomness;

/// Draws given rows, one of each class that is named, and nothing else.
///
/// @param rows the row by label
record GivenSeeds(Dataset dataset, Map<String, Integer> rows) implements Randomness {
    @Override
    public Draws draws(Order order, String stage, int classCode, long[] keys, Monitor monitor) {
        String label = dataset.classes().labels().get(classCode);
        int row = Objects.requireNonNull(rows.get(label), label);
        return new Given(Arrays.binarySearch(dataset.classes().rowsOf(classCode), row));
    }

    @Override
    public Randomness step(int number) {
        return this;
    }

    @Override
    public long seed(String stage) {
        throw new UnsupportedOperationException(stage);
    }

    @Override
    public int[] arranged(int[] rows) {
        return rows.clone();
    }

    private record Given(int position) implements Draws {
        @Override
        public int[] evenly(int count) {
            return new int[] {position};
        }

        @Override
        public int[] withReplacement(int count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int[] withoutReplacement(int count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Segments segments(int k, int count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Segments segmentsFrom(int[] positions, int k) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double[] units(int[] positions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int[] picks(String purpose, int[] positions, int[] candidates) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double beta(double a, double b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Randomness.Normals normals(int columns) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double bandwidth(int rows, int columns) {
            throw new UnsupportedOperationException();
        }
    }
}
