package org.retold.core.difference.opposition;

/** How close two passages of different articles are in meaning beyond the common topic: 1 for equal, about 0 for unrelated. */
@FunctionalInterface
public interface PassageCloseness {

    /** Articles and passages are told by index. */
    double between(int articleA, int passageA, int articleB, int passageB);
}
