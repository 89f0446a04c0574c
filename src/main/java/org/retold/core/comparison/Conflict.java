package org.retold.core.comparison;

import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.decision.LinkDecision;
import org.retold.core.lesson.Lesson;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;

/**
 * Something that two comparisons say differently. What one's own says is kept, what the other says is listed, in the sigils of
 * one's own.
 */
public sealed interface Conflict {

    /** Outlet, headline, byline or date were corrected differently. */
    record Described(Article own, Article other) implements Conflict {
    }

    /** Passages were split or joined, or parts set apart, differently. */
    record Divided(Article own, Article other) implements Conflict {
    }

    /** The same outlet and headline with another text: both are kept. */
    record OtherText(Article own, Article added) implements Conflict {
    }

    record Decided(LinkDecision own, LinkDecision other) implements Conflict {
    }

    record Threshold(double own, double other) implements Conflict {
    }

    record Base(String own, String other) implements Conflict {
    }

    /** One code that was changed differently. */
    record CodeChanged(Code own, Code other) implements Conflict {
    }

    /** Two codes of one name and meaning, made apart from each other: the other's codings now have one's own code. */
    record CodesJoined(Code own, Code other) implements Conflict {
    }

    /** Two codes of one name that are described differently: both are kept. */
    record CodesApart(Code own, Code other) implements Conflict {
    }

    record Several(boolean own) implements Conflict {
    }

    record CoderNamed(Coder own, Coder other) implements Conflict {
    }

    /** One annotation that was changed differently, or what was settled differently about one unit. */
    record Annotated(Annotation own, Annotation other) implements Conflict {
    }

    /** Steps of a lesson about the same that ask or say something different, or were guessed at differently. */
    record Prepared(Step own, Step other) implements Conflict {
    }

    /** The steps that both lessons have stand in another order. */
    record Ordered(Lesson own, Lesson other) implements Conflict {
    }
}
