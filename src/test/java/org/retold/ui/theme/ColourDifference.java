package org.retold.ui.theme;

import javafx.scene.paint.Color;

/**
 * How far apart two colours look: CIEDE2000 (Sharma, Wu, Dalal, "The CIEDE2000 color-difference formula: implementation notes,
 * supplementary test data, and mathematical observations", 2005), with weights of 1, over CIELAB of sRGB under D65.
 */
final class ColourDifference {

    private static final double POW_25_7 = Math.pow(25, 7);

    private ColourDifference() {
    }

    /** Lightness, red against green, yellow against blue. */
    record Lab(double lightness, double a, double b) {

        static Lab of(Color colour) {
            double red = linear(colour.getRed());
            double green = linear(colour.getGreen());
            double blue = linear(colour.getBlue());
            double x = folded((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
            double y = folded(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
            double z = folded((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
            return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
        }

        private static double folded(double t) {
            return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
    }

    static double between(Color one, Color other) {
        return between(Lab.of(one), Lab.of(other));
    }

    static double between(Lab one, Lab other) {
        double meanChroma = (Math.hypot(one.a(), one.b()) + Math.hypot(other.a(), other.b())) / 2;
        double g = 0.5 * (1 - Math.sqrt(pow7(meanChroma) / (pow7(meanChroma) + POW_25_7)));
        double a1 = one.a() * (1 + g);
        double a2 = other.a() * (1 + g);
        double c1 = Math.hypot(a1, one.b());
        double c2 = Math.hypot(a2, other.b());
        double h1 = hue(a1, one.b());
        double h2 = hue(a2, other.b());
        double byHue = c1 * c2 == 0 ? 0 : h2 - h1;
        byHue = byHue > 180 ? byHue - 360 : byHue < -180 ? byHue + 360 : byHue;
        double hueStep = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(byHue / 2));
        double lightness = (one.lightness() + other.lightness()) / 2;
        double chroma = (c1 + c2) / 2;
        double hue = c1 * c2 == 0 ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2
                : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
        double fromFifty = (lightness - 50) * (lightness - 50);
        double light = (other.lightness() - one.lightness()) / (1 + 0.015 * fromFifty / Math.sqrt(20 + fromFifty));
        double strong = (c2 - c1) / (1 + 0.045 * chroma);
        double turned = hueStep / (1 + 0.015 * chroma * t);
        double rotation = -Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((hue - 275) / 25, 2))))
                * 2 * Math.sqrt(pow7(chroma) / (pow7(chroma) + POW_25_7));
        return Math.sqrt(light * light + strong * strong + turned * turned + rotation * strong * turned);
    }

    static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double pow7(double value) {
        return Math.pow(value, 7);
    }
}
