package org.smotescope.learning;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.jspecify.annotations.Nullable;

/// The exact Newton step: computes all second derivatives and solves by Cholesky's decomposition.
final class CholeskyStep implements NewtonStep {
    /// By how much the square of the gradient's size must shrink for the decomposition to be kept.
    private static final double SHRINKING = 1e-3;

    private final Objective objective;
    private @Nullable LinearSolverDense<DMatrixRMaj> solver;
    private double before;

    CholeskyStep(Objective objective) {
        this(objective, null);
    }

    private CholeskyStep(Objective objective, @Nullable LinearSolverDense<DMatrixRMaj> solver) {
        this.objective = objective;
        this.solver = solver;
        this.before = Double.POSITIVE_INFINITY;
    }

    /// Its first step uses the decomposition that is there.
    @Override
    public NewtonStep of(Objective another) {
        return new CholeskyStep(another, solver);
    }

    /// With many rows the decomposition of an earlier step is used again while that alone makes the
    /// gradient much smaller with every step: it takes far longer than a gradient.
    @Override
    public double[] direction(double[] gradient, double closeness) {
        LinearSolverDense<DMatrixRMaj> earlier = solver;
        if (earlier != null && objective.design().isLarge()) {
            double[] direction = solve(earlier, gradient);
            double size = size(gradient, direction);
            if (size <= SHRINKING * before) {
                before = size;
                return direction;
            }
        }
        LinearSolverDense<DMatrixRMaj> fresh = decomposed(hessian());
        solver = fresh;
        double[] direction = solve(fresh, gradient);
        before = size(gradient, direction);
        return direction;
    }

    private static double[] solve(LinearSolverDense<DMatrixRMaj> solver, double[] gradient) {
        DMatrixRMaj right = new DMatrixRMaj(gradient.length, 1);
        for (int p = 0; p < gradient.length; p++) {
            right.set(p, 0, -gradient[p]);
        }
        DMatrixRMaj direction = new DMatrixRMaj(gradient.length, 1);
        solver.solve(right, direction);
        return direction.getData();
    }

    /// The square of the gradient's size as the second derivative measures it.
    private static double size(double[] gradient, double[] direction) {
        double size = 0.0;
        for (int p = 0; p < gradient.length; p++) {
            size -= gradient[p] * direction[p];
        }
        return size;
    }

    private static LinearSolverDense<DMatrixRMaj> decomposed(DMatrixRMaj hessian) {
        int size = hessian.numRows;
        double largest = 0.0;
        for (int p = 0; p < size; p++) {
            largest = Math.max(largest, hessian.get(p, p));
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(size);
        // Where rounding has left it without a decomposition, a growing ridge makes it solvable.
        for (double ridge = 1e-14; !solver.setA(hessian.copy()); ridge *= 100.0) {
            for (int p = 0; p < size; p++) {
                hessian.add(p, p, ridge * largest);
            }
        }
        return solver;
    }

    /// All second derivatives. Of each class against each other the products are computed once;
    /// those of a class with itself are minus their sum, because all outputs of a row may grow
    /// alike.
    private DMatrixRMaj hessian() {
        Loss loss = objective.loss();
        int width = objective.design().width();
        DMatrixRMaj hessian = new DMatrixRMaj(objective.size(), objective.size());
        if (loss.outputs() == 1) {
            add(hessian, products(0, 0), 0, 0, objective.c());
        }
        for (int k = 0; k < loss.outputs(); k++) {
            for (int l = 0; l < k; l++) {
                DMatrixRMaj products = products(k, l);
                add(hessian, products, k, l, objective.c());
                add(hessian, products, l, k, objective.c());
                add(hessian, products, k, k, -objective.c());
                add(hessian, products, l, l, -objective.c());
            }
        }
        for (int p = 0; p < objective.size(); p++) {
            hessian.add(p, p, objective.isIntercept(p) ? 0.0 : 1.0);
        }
        if (loss.outputs() > 1) {
            fixMeanIntercept(hessian, width);
        }
        return hessian;
    }

    private DMatrixRMaj products(int k, int l) {
        return objective
                .design()
                .products((from, to, into) -> objective.loss().curvature(k, l, from, to, into));
    }

    private static void add(DMatrixRMaj hessian, DMatrixRMaj products, int k, int l, double c) {
        int width = products.numRows;
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                double product = i >= j ? products.get(i, j) : products.get(j, i);
                hessian.add(k * width + i, l * width + j, c * product);
            }
        }
    }

    /// The objective does not change if all intercepts grow alike. A penalty on their sum makes the
    /// step unique and does not change it otherwise, as the gradient has no such part.
    private static void fixMeanIntercept(DMatrixRMaj hessian, int width) {
        double curvature = 0.0;
        for (int p = width - 1; p < hessian.numRows; p += width) {
            curvature = Math.max(curvature, hessian.get(p, p));
        }
        for (int p = width - 1; p < hessian.numRows; p += width) {
            for (int q = width - 1; q < hessian.numRows; q += width) {
                hessian.add(p, q, curvature);
            }
        }
    }
}
