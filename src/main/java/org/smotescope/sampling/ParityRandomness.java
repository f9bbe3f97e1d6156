package org.smotescope.sampling;

import java.util.Arrays;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;

/// Numpy's generator, consumed in the order in which imbalanced-learn consumes it. It has a state:
/// one object serves one run, on one thread.
public final class ParityRandomness implements Randomness {
    private static final long MAX_SEED = (1L << 32) - 1;

    private final long seed;
    private final NumpyGenerator shared;

    /// @param seed from 0 to 2^32 - 1
    public ParityRandomness(long seed) {
        if (seed < 0 || seed > MAX_SEED) {
            throw new DataProblem(
                    "the seed must be in [0, " + MAX_SEED + "] in parity mode, not " + seed,
                    new Mend("use 42", "resample.seed", "42"));
        }
        this.seed = seed;
        this.shared = new NumpyGenerator(seed);
    }

    @Override
    public Draws draws(Order order, String stage, int classCode, long[] keys, Monitor monitor) {
        return switch (order) {
            case RESTARTED -> new SequentialDraws(new NumpyGenerator(seed), keys.length);
            case CONTINUED -> new SequentialDraws(shared, keys.length);
        };
    }

    @Override
    public long seed(String stage) {
        return seed;
    }

    @Override
    public Randomness step(int number) {
        return new ParityRandomness(seed);
    }

    @Override
    public int[] arranged(int[] rows) {
        return rows.clone();
    }

    /// Draws among `n` rows.
    private record SequentialDraws(NumpyGenerator generator, int n) implements Draws {
        @Override
        public int[] evenly(int count) {
            return withReplacement(count);
        }

        @Override
        public int[] withReplacement(int count) {
            int[] positions = new int[count];
            for (int i = 0; i < count; i++) {
                positions[i] = (int) generator.interval(n - 1L);
            }
            return positions;
        }

        @Override
        public int[] withoutReplacement(int count) {
            return Arrays.copyOf(generator.permutation(n), count);
        }

        @Override
        public Segments segments(int k, int count) {
            int[] position = new int[count];
            int[] rank = new int[count];
            double[] gap = new double[count];
            for (int i = 0; i < count; i++) {
                long drawn = generator.interval((long) n * k - 1);
                position[i] = (int) (drawn / k);
                rank[i] = (int) (drawn % k);
            }
            for (int i = 0; i < count; i++) {
                gap[i] = generator.unit();
            }
            return new Segments(position, rank, gap);
        }

        @Override
        public Segments segmentsFrom(int[] positions, int k) {
            int[] rank = new int[positions.length];
            for (int i = 0; i < rank.length; i++) {
                rank[i] = (int) generator.interval(k - 1L);
            }
            return new Segments(positions.clone(), rank, units(positions));
        }

        @Override
        public double[] units(int[] positions) {
            double[] units = new double[positions.length];
            for (int i = 0; i < units.length; i++) {
                units[i] = generator.unit();
            }
            return units;
        }

        /// As SMOTENC does: all candidates of all rows are shuffled, and the first of each row
        /// wins.
        @Override
        public int[] picks(String purpose, int[] positions, int[] candidates) {
            int[] owner = new int[Arrays.stream(candidates).sum()];
            int[] number = new int[owner.length];
            int at = 0;
            for (int i = 0; i < candidates.length; i++) {
                for (int j = 0; j < candidates[i]; j++) {
                    owner[at] = i;
                    number[at++] = j;
                }
            }
            int[] picks = new int[candidates.length];
            Arrays.fill(picks, -1);
            for (int shuffled : generator.permutation(owner.length)) {
                if (picks[owner[shuffled]] < 0) {
                    picks[owner[shuffled]] = number[shuffled];
                }
            }
            return picks;
        }

        @Override
        public double beta(double a, double b) {
            return new Beta(generator::normal, generator::unit, CLibrary::log).draw(a, b);
        }

        @Override
        public Normals normals(int columns) {
            return _ -> {
                double[] normals = new double[columns];
                for (int j = 0; j < columns; j++) {
                    normals[j] = generator.normal();
                }
                return normals;
            };
        }

        @Override
        public double bandwidth(int rows, int columns) {
            return CLibrary.pow(4.0 / ((columns + 2.0) * rows), 1.0 / (columns + 4.0));
        }
    }
}
