package org.retold.core.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.agreement.Agreement.Reason;

/**
 * How far coders agree on fixed units: overall (a unit's value is the set of its codes), for each code (given or not given), for
 * each article and for each two coders.
 *
 * @param codes    in the order in which they were asked for
 * @param articles overall agreement on the units that concern the article
 */
public record Agreements(Line overall, Map<String, Line> codes, Map<String, Line> articles, List<Pair> pairs) {

    /**
     * @param kappa Cohen's of two coders, Fleiss' of more
     * @param alpha Krippendorff's, nominal; it alone has the interval
     */
    public record Line(Agreement percent, Agreement kappa, Agreement alpha) {

        static Line of(Ratings ratings, Optional<Bootstrap> bootstrap) {
            return new Line(PercentAgreement.of(ratings), ratings.coders() == 2 ? CohenKappa.of(ratings) : FleissKappa.of(ratings),
                    bootstrap.map(with -> with.of(ratings, Line::alpha)).orElseGet(() -> alpha(ratings)));
        }

        private static Agreement alpha(Ratings ratings) {
            return KrippendorffAlpha.of(ratings, Level.NOMINAL);
        }

        static Line not(Reason reason) {
            return new Line(Agreement.not(reason), Agreement.not(reason), Agreement.not(reason));
        }
    }

    /** Two coders, by id. */
    public record Pair(String one, String other, Line line) {
    }

    /** @param codes ids of the codes to have a line of their own */
    public static Agreements of(ReliabilityTable table, List<String> codes, Optional<Bootstrap> bootstrap) {
        Map<String, Line> byCode = new LinkedHashMap<>();
        codes.forEach(code -> byCode.put(code, ofCode(table, code, bootstrap)));
        Map<String, Line> byArticle = new LinkedHashMap<>();
        table.articles().forEach(article -> byArticle.put(article, Line.of(table.ofArticle(article).ratings(), bootstrap)));
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < table.coders().size(); one++) {
            for (int other = one + 1; other < table.coders().size(); other++) {
                String first = table.coders().get(one);
                String second = table.coders().get(other);
                pairs.add(new Pair(first, second, Line.of(table.ofCoders(first, second).ratings(), bootstrap)));
            }
        }
        return new Agreements(Line.of(table.ratings(), bootstrap), byCode, byArticle, pairs);
    }

    /** Of one code, given or not given; the table may be that of one article or of two coders. */
    public static Line ofCode(ReliabilityTable table, String code, Optional<Bootstrap> bootstrap) {
        return table.uses(code) ? Line.of(table.ratings(code), bootstrap) : Line.not(Reason.NOT_USED);
    }
}
