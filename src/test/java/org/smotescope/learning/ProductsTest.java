package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

class ProductsTest {
    /// Sizes on both sides of a block's, a panel's and a part's.
    @ParameterizedTest
    @CsvSource({
        "1, 1", "2, 0", "3, 31", "4, 32", "511, 2", "512, 30", "513, 31", "700, 70", "8192, 3",
        "9001, 3"
    })
    void areTheSumsOfTheirDefinition(int rows, int features) {
        Matrix matrix = matrix(rows, features);
        double[] means = means(features);
        DMatrixRMaj products = products(matrix, means, 1);
        for (int j = 0; j <= features; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = 0.0;
                for (int i = 0; i < rows; i++) {
                    double left = j < features ? matrix.get(i, j) - means[j] : 1.0;
                    double right = k < features ? matrix.get(i, k) - means[k] : 1.0;
                    sum += factor(i) * left * right;
                }
                assertThat(products.get(j, k)).isCloseTo(sum, within(1e-11 * rows));
            }
        }
    }

    @Test
    void areTheSameOnAnyNumberOfThreads() {
        Matrix matrix = matrix(20_001, 5);
        double[] one = products(matrix, means(5), 1).getData();
        for (int threads = 2; threads < 6; threads++) {
            assertThat(products(matrix, means(5), threads).getData()).containsExactly(one);
        }
    }

    private static DMatrixRMaj products(Matrix matrix, double[] means, int threads) {
        Products.Factors factors =
                (from, to, into) -> {
                    for (int i = from; i < to; i++) {
                        into[i - from] = factor(i);
                    }
                };
        return new Products(matrix, means, factors, new Progress(Monitor.NONE))
                .sum(new Partition(matrix.rows(), threads));
    }

    private static double factor(int row) {
        return row % 7 * 0.25;
    }

    private static double[] means(int features) {
        double[] means = new double[features];
        for (int j = 0; j < features; j++) {
            means[j] = 0.1 * j;
        }
        return means;
    }

    private static Matrix matrix(int rows, int features) {
        double[][] columns = new double[features][rows];
        for (int j = 0; j < features; j++) {
            for (int i = 0; i < rows; i++) {
                columns[j][i] = Math.sin(1.7 * i + 31.0 * j);
            }
        }
        return Matrix.ofColumns(rows, columns);
    }
}
