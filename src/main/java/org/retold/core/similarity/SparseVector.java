package org.retold.core.similarity;

import java.util.Arrays;

/**
 * Weighted features of a passage, normalised to length 1: keys ascending. A feature that no other passage has counts in the
 * length only.
 */
record SparseVector(int[] keys, float[] weights) {

    /** Each key weighted by how often it occurs (log) and what it is worth. */
    static SparseVector of(int[] occurrences, DocumentFrequency frequency) {
        int[] sorted = occurrences.clone();
        Arrays.sort(sorted);
        int[] keys = new int[sorted.length];
        float[] weights = new float[sorted.length];
        int size = 0;
        double squares = 0;
        for (int from = 0; from < sorted.length;) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            double weight = (1 + Math.log(to - from)) * frequency.worth(sorted[from]);
            if (frequency.isShared(sorted[from])) {
                keys[size] = sorted[from];
                weights[size++] = (float) weight;
            }
            squares += weight * weight;
            from = to;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < size && length > 0; i++) {
            weights[i] /= length;
        }
        return new SparseVector(Arrays.copyOf(keys, size), Arrays.copyOf(weights, size));
    }

    double dot(SparseVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] == other.keys[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (keys[i] < other.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
