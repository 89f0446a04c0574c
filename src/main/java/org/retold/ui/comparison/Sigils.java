package org.retold.ui.comparison;

import java.util.Set;

/** Short labels: A, B … Z, AA, AB … */
final class Sigils {

    private Sigils() {
    }

    static String free(Set<String> taken) {
        int number = 0;
        while (taken.contains(of(number))) {
            number++;
        }
        return of(number);
    }

    private static String of(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : of(number / 26 - 1) + last;
    }
}
