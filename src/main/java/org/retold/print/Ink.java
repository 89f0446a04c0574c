package org.retold.print;

/** Something drawn on a page, at its place. */
public sealed interface Ink {

    Ink moved(double right, double down);

    /** @param y of the base line; letters run from left to right as they are to be seen, whatever the script */
    record Words(double x, double y, String text, int font, double size, double width, Tint tint) implements Ink {

        @Override
        public Words moved(double right, double down) {
            return new Words(x + right, y + down, text, font, size, width, tint);
        }
    }

    record Fill(double x, double y, double width, double height, Tint tint) implements Ink {

        @Override
        public Fill moved(double right, double down) {
            return new Fill(x + right, y + down, width, height, tint);
        }
    }

    /** Slanting lines. */
    record Hatch(double x, double y, double width, double height) implements Ink {

        @Override
        public Hatch moved(double right, double down) {
            return new Hatch(x + right, y + down, width, height);
        }
    }

    record Frame(double x, double y, double width, double height, Tint tint) implements Ink {

        @Override
        public Frame moved(double right, double down) {
            return new Frame(x + right, y + down, width, height, tint);
        }
    }

    record Rule(double x, double y, double toX, double toY, double thickness, Dash dash, Tint tint) implements Ink {

        @Override
        public Rule moved(double right, double down) {
            return new Rule(x + right, y + down, toX + right, toY + down, thickness, dash, tint);
        }
    }

    enum Dash { SOLID, DASHED, DOTTED }
}
