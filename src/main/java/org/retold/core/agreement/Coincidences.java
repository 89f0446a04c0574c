package org.retold.core.agreement;

import java.util.Arrays;

/**
 * What a stretch of text adds to the coincidences and to what has to be taken from the expected ones because no unit meets itself.
 * Place 0 stands for text without a code.
 */
final class Coincidences {

    final double[][] observed;
    final double[] self;
    final double[][] coded;
    final double[] codedSelf;
    private int characters;

    Coincidences(int values) {
        observed = new double[values][values];
        self = new double[values];
        coded = new double[values][values];
        codedSelf = new double[values];
    }

    /** As much text as this, with the place of each coder's label. */
    void addText(int[] labels, int length) {
        double weight = length / (labels.length - 1.0);
        for (int one = 0; one < labels.length; one++) {
            for (int other = 0; other < labels.length; other++) {
                if (one != other) {
                    observed[labels[one]][labels[other]] += weight;
                    if (labels[one] > 0 && labels[other] > 0) {
                        coded[labels[one]][labels[other]] += weight;
                    }
                }
            }
            self[0] += labels[one] == 0 ? length : 0;
        }
        characters += length * labels.length;
    }

    /** @param met the part of the unit, in characters, that the other coders gave a code, as a mean over them */
    void addUnit(int label, double length, double met) {
        self[label] += length * length;
        codedSelf[label] += met * met;
    }

    void add(Coincidences other) {
        for (int value = 0; value < self.length; value++) {
            self[value] += other.self[value];
            codedSelf[value] += other.codedSelf[value];
            for (int with = 0; with < self.length; with++) {
                observed[value][with] += other.observed[value][with];
                coded[value][with] += other.coded[value][with];
            }
        }
        characters += other.characters;
    }

    int characters() {
        return characters;
    }

    static double sum(double[] row) {
        return Arrays.stream(row).sum();
    }

    static double sum(double[][] matrix) {
        return Arrays.stream(matrix).mapToDouble(Coincidences::sum).sum();
    }
}
