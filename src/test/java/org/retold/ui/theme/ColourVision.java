package org.retold.ui.theme;

import javafx.scene.paint.Color;

/**
 * What a colour looks like to eyes that lack a kind of cone, and without any colour. The matrices, over linear sRGB, are those
 * of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), for
 * full severity; grey is the relative luminance.
 */
public enum ColourVision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** How far apart two colours look to these eyes, by CIEDE2000. */
    public double apart(Color one, Color other) {
        return ColourDifference.between(seen(one), seen(other));
    }

    private Color seen(Color colour) {
        double[] linear = {ColourDifference.linear(colour.getRed()), ColourDifference.linear(colour.getGreen()),
            ColourDifference.linear(colour.getBlue())};
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += matrix[row * 3 + column] * linear[column];
            }
            double value = Math.clamp(seen[row], 0, 1);
            seen[row] = value <= 0.0031308 ? 12.92 * value : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
        }
        return Color.color(Math.clamp(seen[0], 0, 1), Math.clamp(seen[1], 0, 1), Math.clamp(seen[2], 0, 1));
    }
}
