package org.smotescope.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Sums of arrays, however hostile, against decimal numbers of any length.
class ExtractedSumTest {
    /// How the values of an array are made.
    private enum Shape {
        ORDINARY {
            @Override
            double value(long bits, int i) {
                return 100.0 + unit(bits);
            }
        },
        SQUARES {
            @Override
            double value(long bits, int i) {
                return unit(bits) * unit(bits);
            }
        },
        /// One large number, and what is left when nearly all others have gone.
        CANCELLING {
            @Override
            double value(long bits, int i) {
                return (i % 2 == 0 ? 1e12 : -1e12) + unit(bits);
            }
        },
        /// Every number and minus that number.
        ZERO {
            @Override
            double value(long bits, int i) {
                return (i % 2 == 0 ? 1.0 : -1.0) * (1 + i / 2);
            }
        },
        /// Sums that lie halfway between two doubles, or nearly so.
        HALVES {
            @Override
            double value(long bits, int i) {
                return switch (i) {
                    case 0 -> 0x1.0p53;
                    case 1 -> 1.0;
                    case 2 -> (bits & 1) == 0 ? 0x1.0p-60 : -0x1.0p-60;
                    default -> (bits & 2) == 0 ? 0.0 : 2.0;
                };
            }
        },
        WIDE {
            @Override
            double value(long bits, int i) {
                return Math.scalb(unit(bits), (int) (Mix.of(bits) % 300));
            }
        },
        SUBNORMAL {
            @Override
            double value(long bits, int i) {
                return unit(bits) * 1e-310;
            }
        },
        ENORMOUS {
            @Override
            double value(long bits, int i) {
                return unit(bits) * Double.MAX_VALUE;
            }
        },
        WHOLE {
            @Override
            double value(long bits, int i) {
                return (int) bits;
            }
        };

        abstract double value(long bits, int i);

        /// From -0.5 to 0.5.
        static double unit(long bits) {
            return (bits >>> 11) * 0x1.0p-53 - 0.5;
        }

        double[] values(long seed, int n) {
            double[] values = new double[n];
            Arrays.setAll(values, i -> value(Mix.of(seed, i), i));
            return values;
        }
    }

    @ParameterizedTest
    @EnumSource
    void sumsOfArraysAreTheDoublesNearestToTheTrueSums(Shape shape) {
        for (int n : new int[] {1, 2, 3, 255, 256, 257, 1000, 5000}) {
            for (long seed = 0; seed < 8; seed++) {
                double[] values = shape.values(seed, n);
                BigDecimal exact = BigDecimal.ZERO;
                for (double value : values) {
                    exact = exact.add(new BigDecimal(value));
                }
                assertThat(ExactSum.of(values)).isEqualTo(exact.doubleValue());
                assertThat(ExactSum.accumulated(values, n)).isEqualTo(exact.doubleValue());
                assertThat(ExtractedSum.of(values, n)).isIn(exact.doubleValue(), Double.NaN);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ORDINARY", "SQUARES", "WHOLE", "CANCELLING"})
    void isCertainOfOrdinarySums(Shape shape) {
        for (int n : new int[] {999, 100_001}) {
            double[] values = shape.values(5, n);

            assertThat(ExtractedSum.of(values, n)).isEqualTo(ExactSum.accumulated(values, n));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZERO", "SUBNORMAL", "ENORMOUS"})
    void isNotCertainOfOthers(Shape shape) {
        assertThat(ExtractedSum.of(shape.values(5, 1000), 1000)).isNaN();
    }
}
