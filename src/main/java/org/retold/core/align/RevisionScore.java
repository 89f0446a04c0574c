package org.retold.core.align;

import org.retold.core.similarity.Similarity;

/**
 * What a link between two versions of one text is worth: a mixture of meaning and wording, and what it has to exceed.
 *
 * @param fresh     for a link of its own
 * @param stretched for one more passage of a link
 * @param beside    gain for links that follow on one another
 * @param brief     loss for a link of its own of a passage of fewer than {@value #FEW_WORDS} words, which are soon alike by chance
 * @param uneven    loss for a link of its own in a gap, times the share by which one side of the gap has more passages than the other
 */
record RevisionScore(Mixture fresh, Mixture stretched, double beside, double brief, double uneven) {

    private static final int FEW_WORDS = 9;

    /** English with vectors. */
    static final RevisionScore SEMANTIC = new RevisionScore(new Mixture(.2, .55, .5, .1, .36),
            new Mixture(.1, .65, .6, .2, .62), .05, .07, .1);
    /** Two versions by their words alone. */
    static final RevisionScore LEXICAL = new RevisionScore(new Mixture(0, .55, .53, .11, .34),
            new Mixture(0, .66, .6, .18, .56), .07, .05, 0);
    /** Rewritten in the same language, for example as plain language: little stays but the words' stems. */
    static final RevisionScore REWRITTEN = new RevisionScore(new Mixture(0, 1.16, .15, .16, .18),
            new Mixture(0, .73, 0, .42, .16), .07, 0, 0);

    static RevisionScore of(Similarity similarity, boolean rewritten) {
        if (similarity.scale() != Similarity.Scale.LEXICAL) {
            return SEMANTIC;
        }
        return rewritten ? REWRITTEN : LEXICAL;
    }

    /** What speaks against any link of its own between two passages in a gap of so many passages on either side. */
    double doubt(Similarity similarity, int i, int j, int sizeA, int sizeB) {
        boolean few = Math.min(similarity.wordCount(i), similarity.wordCount(j)) < FEW_WORDS;
        return (few ? brief : 0) + uneven * Math.abs(sizeA - sizeB) / (sizeA + sizeB);
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
