package org.retold.core.align;

import org.retold.core.similarity.Similarity;

/**
 * What a link between two versions of one text is worth: a mixture of meaning and wording, and what it has to exceed.
 *
 * @param fresh     for a link of its own
 * @param stretched for one more passage of a link
 * @param beside    gain for links that follow on one another
 */
record RevisionScore(Mixture fresh, Mixture stretched, double beside) {

    /** English with vectors. */
    static final RevisionScore SEMANTIC = new RevisionScore(new Mixture(.22, .37, .19, .14, .26),
            new Mixture(.17, .14, .42, .26, .39), .07);
    /** Two versions by their words alone. */
    static final RevisionScore LEXICAL = new RevisionScore(new Mixture(0, .57, .52, .12, .35),
            new Mixture(0, .23, .5, .26, .57), .07);
    /** Rewritten in the same language, for example as plain language: little stays but the words' stems. */
    static final RevisionScore REWRITTEN = new RevisionScore(new Mixture(0, 1.01, .21, .18, .15),
            new Mixture(0, .8, 0, .36, .15), .02);

    static RevisionScore of(Similarity similarity, boolean rewritten) {
        if (similarity.scale() != Similarity.Scale.LEXICAL) {
            return SEMANTIC;
        }
        return rewritten ? REWRITTEN : LEXICAL;
    }

    /** Weights of the four figures of {@link Similarity}, and the sum that is worth nothing. */
    record Mixture(double cosine, double characters, double order, double contained, double threshold) {

        double of(Similarity similarity, int i, int j) {
            double score = characters * similarity.characters(i, j);
            score += cosine == 0 ? 0 : cosine * similarity.cosine(i, j);
            score += order == 0 ? 0 : order * similarity.order(i, j);
            return score + contained * Math.max(similarity.contained(i, j), similarity.contained(j, i));
        }

        double above(Similarity similarity, int i, int j) {
            return of(similarity, i, j) - threshold;
        }

        /** 0 to 1. */
        double strength(Similarity similarity, int i, int j) {
            return Math.clamp(of(similarity, i, j) / (cosine + characters + order + contained), 0, 1);
        }
    }
}
