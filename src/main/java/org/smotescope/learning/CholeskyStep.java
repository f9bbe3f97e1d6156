package org.smotescope.learning;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/// The exact Newton step: computes all second derivatives and solves by Cholesky's decomposition.
final class CholeskyStep implements NewtonStep {
    private final Objective objective;

    CholeskyStep(Objective objective) {
        this.objective = objective;
    }

    @Override
    public double[] direction(double[] gradient, double closeness) {
        int size = gradient.length;
        DMatrixRMaj hessian = hessian();
        DMatrixRMaj right = new DMatrixRMaj(size, 1);
        for (int p = 0; p < size; p++) {
            right.set(p, 0, -gradient[p]);
        }
        double largest = 0.0;
        for (int p = 0; p < size; p++) {
            largest = Math.max(largest, hessian.get(p, p));
        }
        DMatrixRMaj direction = new DMatrixRMaj(size, 1);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(size);
        // Where rounding has left it without a decomposition, a growing ridge makes it solvable.
        for (double ridge = 1e-14; !solver.setA(hessian.copy()); ridge *= 100.0) {
            for (int p = 0; p < size; p++) {
                hessian.add(p, p, ridge * largest);
            }
        }
        solver.solve(right, direction);
        return direction.getData();
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
