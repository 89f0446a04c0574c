package org.retold.core.diff;

import java.util.Set;

/** Words that carry grammar rather than meaning, in English, German and French; as normal forms. */
final class StopWords {

    private static final Set<String> ALL = Set.of(("""
            a an the of in on at to for from by with and or but as is are was were be been it its this that these those
            which who we our i he she they his her their not no if so than then into about over there here also can may
            will would has have had do does did
            der die das den dem des ein eine einen einem einer und oder aber von zu zum zur im am mit auf für ist sind
            war waren nicht es er sie wir sich als auch wie
            le la les l' un une de du et ou mais dans sur par pour avec est sont était que qui ne pas il elle ils ce cette
            se""").split("\\s+"));

    private StopWords() {
    }

    static boolean contains(String normal) {
        return ALL.contains(normal);
    }
}
