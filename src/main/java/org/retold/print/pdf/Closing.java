package org.retold.print.pdf;

import java.io.Closeable;
import java.io.IOException;

/** Closes what was only read from. */
final class Closing {

    private Closing() {
    }

    static void quietly(Closeable read) {
        try {
            read.close();
        } catch (IOException failure) {
            System.getLogger("org.retold").log(System.Logger.Level.DEBUG, "could not be closed", failure);
        }
    }
}
