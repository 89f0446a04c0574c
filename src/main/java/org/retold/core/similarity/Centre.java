package org.retold.core.similarity;

import java.util.List;

/** Takes the common topic out of vectors: their mean is subtracted from each, and each is brought to length 1 again. */
final class Centre {

    private Centre() {
    }

    static List<float[]> of(List<float[]> vectors) {
        if (vectors.isEmpty()) {
            return List.of();
        }
        double[] mean = new double[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int d = 0; d < mean.length; d++) {
                mean[d] += vector[d] / vectors.size();
            }
        }
        return vectors.stream().map(vector -> without(mean, vector)).toList();
    }

    private static float[] without(double[] mean, float[] vector) {
        float[] centred = new float[mean.length];
        double squares = 0;
        for (int d = 0; d < mean.length; d++) {
            centred[d] = (float) (vector[d] - mean[d]);
            squares += centred[d] * centred[d];
        }
        float length = (float) Math.sqrt(squares);
        for (int d = 0; d < mean.length && length > 0; d++) {
            centred[d] /= length;
        }
        return centred;
    }
}
