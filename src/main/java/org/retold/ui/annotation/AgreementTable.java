package org.retold.ui.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.agreement.Agreement;
import org.retold.core.agreement.Agreements;
import org.retold.core.agreement.Bootstrap;
import org.retold.core.agreement.ReliabilityTable;
import org.retold.core.agreement.SpanAgreements;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.Comparison;
import org.retold.ui.common.Messages;

/** How far coders agree, as it is read and copied: one line for all, each code, article and pair, on fixed units and on free spans. */
record AgreementTable(List<Section> sections) {

    /** @param header of the figures, without the name of the line */
    record Section(String title, List<String> header, List<Line> lines) {
    }

    record Line(String name, List<String> figures) {
    }

    /** What counts as a unit. */
    enum UnitKind {
        PASSAGES, LINKS, DIFFERENCES, STORY_POINTS, ABSENCES, ARTICLES, ALL;

        String words() {
            return Messages.words("agreement.units." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private Set<Target.Kind> kinds() {
            return switch (this) {
                case PASSAGES -> EnumSet.of(Target.Kind.SPAN);
                case LINKS -> EnumSet.of(Target.Kind.LINK);
                case DIFFERENCES -> EnumSet.of(Target.Kind.DIFFERENCE);
                case STORY_POINTS -> EnumSet.of(Target.Kind.STORY_POINT);
                case ABSENCES -> EnumSet.of(Target.Kind.ABSENCE);
                case ARTICLES -> EnumSet.of(Target.Kind.ARTICLE);
                case ALL -> EnumSet.allOf(Target.Kind.class);
            };
        }
    }

    /** @param uncoded whether passages and text count that nobody coded */
    static AgreementTable of(Comparison comparison, UnitKind units, boolean uncoded, Optional<Bootstrap> bootstrap) {
        List<Annotation> annotations = List.copyOf(comparison.annotations().values());
        List<String> codes = comparison.codebook().codes().stream()
                .filter(code -> annotations.stream().anyMatch(annotation -> annotation.codes().contains(code.id()))).map(Code::id).toList();
        ReliabilityTable table = units == UnitKind.PASSAGES ? ReliabilityTable.ofPassages(comparison.articles(), annotations, uncoded)
                : ReliabilityTable.ofTargets(annotations, units.kinds());
        List<Section> sections = new ArrayList<>();
        sections.add(fixed(comparison, units, Agreements.of(table, codes, bootstrap), table.coders().size()));
        if (units == UnitKind.PASSAGES || units == UnitKind.ALL) {
            sections.add(spans(comparison, SpanAgreements.of(SpanAgreements.texts(comparison.articles(), annotations), codes, uncoded, bootstrap)));
        }
        return new AgreementTable(List.copyOf(sections));
    }

    private static Section fixed(Comparison comparison, UnitKind units, Agreements agreements, int coders) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(Messages.words("agreement.overall"), agreements.overall()));
        agreements.codes().forEach((code, line) -> lines.add(line(name(comparison, code), line)));
        agreements.articles().forEach((article, line) -> lines.add(line(article(comparison, article), line)));
        if (coders > 2) {
            agreements.pairs().forEach(pair -> lines.add(line(pair(comparison, pair.one(), pair.other()), pair.line())));
        }
        String kappa = Messages.words(coders == 2 ? "agreement.kappa.cohen" : "agreement.kappa.fleiss");
        return new Section(Messages.words("agreement.fixed", units.words()), List.of(Messages.words("agreement.number"),
                Messages.words("agreement.percent"), kappa, Messages.words("agreement.alpha")), List.copyOf(lines));
    }

    private static Section spans(Comparison comparison, SpanAgreements spans) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(Messages.words("agreement.overall"), spans.overall()));
        spans.codes().forEach((code, alpha) -> lines.add(new Line(name(comparison, code), List.of("", "", words(alpha, false)))));
        spans.articles().forEach((article, line) -> lines.add(line(article(comparison, article), line)));
        if (spans.pairs().size() > 1) {
            spans.pairs().forEach(pair -> lines.add(line(pair(comparison, pair.one(), pair.other()), pair.line())));
        }
        return new Section(Messages.words("agreement.spans"), List.of(Messages.words("agreement.spans.nominal"),
                Messages.words("agreement.spans.boundaries"), Messages.words("agreement.spans.coding")), List.copyOf(lines));
    }

    private static Line line(String name, Agreements.Line line) {
        String units = line.percent() instanceof Agreement.Computed computed ? Messages.words("agreement.count", computed.units())
                : Messages.words("agreement.count", 0);
        return new Line(name, List.of(units, words(line.percent(), true), words(line.kappa(), false), words(line.alpha(), false)));
    }

    private static Line line(String name, SpanAgreements.Line line) {
        return new Line(name, List.of(words(line.nominal(), false), words(line.boundaries(), false), words(line.coding(), false)));
    }

    /** A figure with its interval, or why there is none. */
    static String words(Agreement agreement, boolean percent) {
        return switch (agreement) {
            case Agreement.Computed computed when percent -> Messages.words("agreement.percent.value", computed.value());
            case Agreement.Computed computed -> computed.interval().map(interval -> Messages.words("agreement.value.interval",
                    computed.value(), interval.low(), interval.high())).orElse(Messages.words("agreement.value", computed.value()));
            case Agreement.NotComputable not -> Messages.words("agreement.not."
                    + not.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    /** All sections as lines with tabs, for a spreadsheet. */
    String tsv() {
        return sections.stream().map(section -> tab(section.title(), section.header()) + "\n"
                + section.lines().stream().map(line -> tab(line.name(), line.figures())).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String tab(String first, List<String> rest) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.addAll(rest);
        return cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"));
    }

    private static String name(Comparison comparison, String code) {
        return comparison.codebook().find(code).map(Code::name).orElse(code);
    }

    private static String article(Comparison comparison, String sigil) {
        return comparison.find(sigil).map(article -> article.sigil() + " " + article.outlet()).orElse(sigil);
    }

    private static String pair(Comparison comparison, String one, String other) {
        return Messages.words("agreement.pair", coder(comparison, one), coder(comparison, other));
    }

    static String coder(Comparison comparison, String id) {
        return Optional.ofNullable(comparison.coders().get(id)).map(Coder::name).orElse(id);
    }
}
