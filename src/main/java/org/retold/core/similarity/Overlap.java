package org.retold.core.similarity;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The cosines of sparse vectors with one another. What one passage has in common with all others is found in one go, by the
 * passages that hold each of its features, and kept. Safe for use from several threads.
 */
final class Overlap {

    /** With more vectors, what is kept would take too much memory, and two are compared by themselves. */
    private static final int MOST = 2_000;

    private final List<SparseVector> vectors;
    /** Where the holders of each feature begin, in the arrays that follow. */
    private final int[] begins;
    private final int[] holders;
    private final float[] weights;
    private final AtomicReferenceArray<float[]> rows;

    /** @param features keys are 0 to features - 1 */
    Overlap(List<SparseVector> vectors, int features) {
        this.vectors = vectors;
        begins = new int[features + 1];
        rows = new AtomicReferenceArray<>(vectors.size());
        for (SparseVector vector : vectors) {
            for (int key : vector.keys()) {
                begins[key + 1]++;
            }
        }
        for (int key = 0; key < features; key++) {
            begins[key + 1] += begins[key];
        }
        holders = new int[begins[features]];
        weights = new float[begins[features]];
        int[] ends = begins.clone();
        for (int i = 0; i < vectors.size(); i++) {
            SparseVector vector = vectors.get(i);
            for (int k = 0; k < vector.keys().length; k++) {
                int at = ends[vector.keys()[k]]++;
                holders[at] = i;
                weights[at] = vector.weights()[k];
            }
        }
    }

    double of(int i, int j) {
        if (vectors.size() > MOST) {
            return vectors.get(i).dot(vectors.get(j));
        }
        float[] row = rows.get(i);
        if (row == null) {
            row = row(vectors.get(i));
            rows.set(i, row);
        }
        return row[j];
    }

    private float[] row(SparseVector vector) {
        float[] row = new float[vectors.size()];
        for (int k = 0; k < vector.keys().length; k++) {
            int key = vector.keys()[k];
            float weight = vector.weights()[k];
            for (int at = begins[key]; at < begins[key + 1]; at++) {
                row[holders[at]] += weight * weights[at];
            }
        }
        return row;
    }
}
