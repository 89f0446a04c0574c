package org.retold.core.align;

import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Where the passages of two sides stand in a {@link org.retold.core.similarity.Similarity}. */
public interface Places {

    int ofA(int passage);

    int ofB(int passage);

    /** One side after the other. */
    static Places inTurn(int sizeOfA) {
        return of(passage -> passage, passage -> sizeOfA + passage);
    }

    /** Some passages of one side, then some of the other; both ascending. Only these have a place. */
    static Places inTurn(List<Integer> someOfA, List<Integer> someOfB) {
        return of(passage -> Collections.binarySearch(someOfA, passage),
                passage -> someOfA.size() + Collections.binarySearch(someOfB, passage));
    }

    static Places of(IntUnaryOperator ofA, IntUnaryOperator ofB) {
        return new Places() {
            @Override
            public int ofA(int passage) {
                return ofA.applyAsInt(passage);
            }

            @Override
            public int ofB(int passage) {
                return ofB.applyAsInt(passage);
            }
        };
    }
}
