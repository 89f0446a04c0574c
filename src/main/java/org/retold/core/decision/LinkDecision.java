package org.retold.core.decision;

/**
 * What a reader decided of passages n to m in two articles.
 *
 * @param a the side whose sigil sorts first
 */
public record LinkDecision(Side a, Side b, Verdict verdict) {

    public enum Verdict {
        /** The aligner's link is right. */
        ACCEPTED,
        /** The two sides do not tell the same; the aligner has to look elsewhere. */
        REJECTED,
        /** The reader drew the link. */
        MANUAL
    }

    public LinkDecision {
        if (a.article().equals(b.article())) {
            throw new IllegalArgumentException("a link joins two articles");
        }
        if (a.article().compareTo(b.article()) > 0) {
            Side first = b;
            b = a;
            a = first;
        }
    }

    /** True where both are about the same passages, whatever they say. */
    public boolean isAboutTheSameAs(LinkDecision other) {
        return a.equals(other.a) && b.equals(other.b);
    }

    /** True where one links passages that the other says are not to be linked. */
    public boolean contradicts(LinkDecision other) {
        return (verdict == Verdict.REJECTED) != (other.verdict == Verdict.REJECTED) && a.overlaps(other.a) && b.overlaps(other.b);
    }

    public boolean concerns(String article) {
        return a.article().equals(article) || b.article().equals(article);
    }

    /** The side in that article. */
    public Side side(String article) {
        return a.article().equals(article) ? a : b;
    }
}
