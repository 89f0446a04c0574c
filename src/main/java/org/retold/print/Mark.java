package org.retold.print;

/** What a run of words is marked as. Every mark that means something has a shape of its own, so that grey print tells it. */
public enum Mark {
    STRONG, SLANTED, QUIET,
    /** A sign such as ≈ in front of words. */
    SIGN,
    /** Words that the reading compared with lacks: tinted, underlined. */
    OWN_WORDS,
    /** Words that others lack: tinted, underlined with dashes. */
    MISSED_WORDS,
    /** Told in other words: underlined with dots. */
    PARAPHRASED,
    /** Given differently by another article: framed. */
    BOXED
}
