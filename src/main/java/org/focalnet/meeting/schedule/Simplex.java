package org.focalnet.meeting.schedule;

import java.util.Arrays;

/**
 * The dual simplex method for boxed variables and rows that only count them, with the long-step ratio test (Maros, 2003).
 * It starts from any prices, so rows can be tightened and solved on. Floating point: nothing here is a proof, prices are
 * rounded and counted anew in {@link Bound}.
 */
final class Simplex {

    private static final double EDGE = 1e-9;
    private static final double NEAR = 1e-7;

    private final int rows;
    private final int[][] column;
    private final double[] cost;
    private final double[] cap;
    private final double[] low;
    private final double[] high;
    /** Where each variable is: its row in the basis, or -1 at its lower, -2 at its upper end. */
    private final int[] where;

    private final int[] basis;
    private final double[][] inverse;
    private final double[] value;
    private final double[] reduced;
    private final double[] alpha;
    private int pivots;

    /**
     * @param column the rows of each variable
     * @param cap what the variables of each row may be together at most
     * @param least and at least
     */
    Simplex(int[][] column, double[] cost, double[] low, double[] high, double[] cap, double[] least) {
        this.column = column;
        this.cost = cost;
        this.cap = cap;
        rows = cap.length;
        int all = column.length + rows;
        this.low = Arrays.copyOf(low, all);
        this.high = Arrays.copyOf(high, all);
        where = new int[all];
        reduced = Arrays.copyOf(cost, all);
        alpha = new double[all];
        basis = new int[rows];
        inverse = new double[rows][rows];
        value = new double[rows];
        for (int j = 0; j < column.length; j++) {
            where[j] = cost[j] > 0 ? -2 : -1;
        }
        for (int r = 0; r < rows; r++) {
            this.high[column.length + r] = cap[r] - least[r];
            basis[r] = column.length + r;
            where[column.length + r] = r;
            inverse[r][r] = 1;
        }
    }

    /** Asks more of a row; what was found so far is gone on from. */
    void least(int row, double least) {
        high[column.length + row] = cap[row] - least;
    }

    int pivots() {
        return pivots;
    }

    /**
     * Goes on to the best.
     *
     * @return whether there is any solution
     */
    boolean solve() {
        int most = 50 * (rows + 50);
        value();
        for (int step = 0; step < most; step++) {
            if (step % 64 == 63) {
                value();
            }
            int row = leaving();
            if (row < 0) {
                return true;
            }
            if (!pivot(row)) {
                return false;
            }
        }
        // Whatever the prices are now, they prove something.
        return true;
    }

    private double end(int j) {
        return where[j] == -1 ? low[j] : high[j];
    }

    /** What the variables of the basis are, counted anew. */
    private void value() {
        double[] right = cap.clone();
        for (int j = 0; j < where.length; j++) {
            if (where[j] < 0 && end(j) != 0) {
                add(right, j, -end(j));
            }
        }
        for (int r = 0; r < rows; r++) {
            double sum = 0;
            for (int k = 0; k < rows; k++) {
                sum += inverse[r][k] * right[k];
            }
            value[r] = sum;
        }
    }

    private void add(double[] to, int j, double times) {
        if (j >= column.length) {
            to[j - column.length] += times;
        } else {
            for (int r : column[j]) {
                to[r] += times;
            }
        }
    }

    private int leaving() {
        int row = -1;
        double worst = NEAR;
        for (int r = 0; r < rows; r++) {
            double off = Math.max(low[basis[r]] - value[r], value[r] - high[basis[r]]);
            if (off > worst) {
                worst = off;
                row = r;
            }
        }
        return row;
    }

    private boolean pivot(int row) {
        int leaves = basis[row];
        boolean rises = value[row] < low[leaves];
        double[] rho = inverse[row];
        int[] candidates = new int[where.length];
        double[] ratio = new double[where.length];
        int many = 0;
        for (int j = 0; j < where.length; j++) {
            if (where[j] >= 0 || high[j] - low[j] < EDGE) {
                continue;
            }
            double a = alpha(rho, j);
            alpha[j] = a;
            boolean helps = rises ? (where[j] == -1 ? a < -NEAR : a > NEAR) : where[j] == -1 ? a > NEAR : a < -NEAR;
            if (helps) {
                ratio[j] = Math.abs(reduced[j] / a);
                candidates[many++] = j;
            }
        }
        double off = rises ? low[leaves] - value[row] : value[row] - high[leaves];
        int enters = entering(candidates, ratio, many, off);
        if (enters < 0) {
            return false;
        }
        exchange(row, enters, rises);
        return true;
    }

    private double alpha(double[] rho, int j) {
        if (j >= column.length) {
            return rho[j - column.length];
        }
        double sum = 0;
        for (int r : column[j]) {
            sum += rho[r];
        }
        return sum;
    }

    /** Passes those that can go from one end to the other before the row is mended; the next one enters. */
    private int entering(int[] candidates, double[] ratio, int many, double off) {
        long[] order = new long[many];
        for (int k = 0; k < many; k++) {
            // Nonnegative numbers are in the order of their bits; the last ones give way to which it is.
            order[k] = Double.doubleToLongBits(ratio[candidates[k]]) >>> 20 << 20 | k;
        }
        Arrays.sort(order);
        double left = off;
        double[] moved = new double[rows];
        int enters = -1;
        for (int k = 0; k < many && enters < 0; k++) {
            int j = candidates[(int) (order[k] & (1 << 20) - 1)];
            double range = (high[j] - low[j]) * Math.abs(alpha[j]);
            if (range >= left) {
                enters = j;
            } else {
                left -= range;
                add(moved, j, where[j] == -1 ? low[j] - high[j] : high[j] - low[j]);
                where[j] = where[j] == -1 ? -2 : -1;
            }
        }
        shift(moved);
        return enters;
    }

    private void shift(double[] by) {
        for (int k = 0; k < rows; k++) {
            if (by[k] != 0) {
                for (int r = 0; r < rows; r++) {
                    value[r] += inverse[r][k] * by[k];
                }
            }
        }
    }

    private void exchange(int row, int enters, boolean rises) {
        double[] w = new double[rows];
        for (int r = 0; r < rows; r++) {
            w[r] = alpha(inverse[r], enters);
        }
        int leaves = basis[row];
        double theta = reduced[enters] / w[row];
        for (int j = 0; j < where.length; j++) {
            if (where[j] < 0 && high[j] - low[j] >= EDGE) {
                reduced[j] -= theta * alpha[j];
            } else if (where[j] < 0) {
                reduced[j] -= theta * alpha(inverse[row], j);
            }
        }
        reduced[leaves] = -theta;
        reduced[enters] = 0;
        double target = rises ? low[leaves] : high[leaves];
        double step = (value[row] - target) / w[row];
        double entered = end(enters) + step;
        double[] pivotRow = inverse[row];
        double scale = 1 / w[row];
        for (int k = 0; k < rows; k++) {
            pivotRow[k] *= scale;
        }
        for (int r = 0; r < rows; r++) {
            if (r != row && Math.abs(w[r]) > 1e-12) {
                value[r] -= w[r] * step;
                double times = w[r];
                double[] to = inverse[r];
                for (int k = 0; k < rows; k++) {
                    to[k] -= times * pivotRow[k];
                }
            }
        }
        value[row] = entered;
        where[leaves] = rises ? -1 : -2;
        where[enters] = row;
        basis[row] = enters;
        pivots++;
    }

    /** The price of each row. */
    double[] prices() {
        double[] prices = new double[rows];
        for (int r = 0; r < rows; r++) {
            int j = basis[r];
            if (j < column.length && cost[j] != 0) {
                for (int k = 0; k < rows; k++) {
                    prices[k] += cost[j] * inverse[r][k];
                }
            }
        }
        return prices;
    }

    /** How much of each variable is in. */
    double[] values() {
        double[] values = new double[column.length];
        for (int j = 0; j < values.length; j++) {
            values[j] = where[j] < 0 ? end(j) : value[where[j]];
        }
        return values;
    }
}
