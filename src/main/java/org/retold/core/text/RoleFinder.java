package org.retold.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds what each line of an article is: by its own words ({@link Boilerplate}, {@link Captions}, {@link Bylines}), then by
 * where it stands. Whatever is in doubt is body.
 */
final class RoleFinder {

    /** A line, or the part of one that has a role of its own. */
    record Part(Span span, Role role) {
    }

    private static final int TOP = 8;
    private static final int LONGEST_HEADLINE = 34;
    private static final int LONGEST_TEASER = 24;

    private final Layout layout;
    private final List<Line> lines;
    private final Optional<String> title;
    private final Role[] roles;

    RoleFinder(Layout layout, Optional<String> title) {
        this.layout = layout;
        this.lines = layout.lines();
        this.title = title.map(NormalForm::of);
        this.roles = new Role[lines.size()];
    }

    List<Part> parts() {
        for (int i = 0; i < roles.length; i++) {
            roles[i] = lines.get(i).known().orElseGet(() -> Role.BODY);
            if (roles[i] == Role.BODY && lines.get(i).known().isEmpty() && isSetApart(i)) {
                roles[i] = Role.BOILERPLATE;
            }
        }
        int headline = headline();
        findTop(headline);
        findTeasers();
        findBoxes();
        findTail(headline);
        if (Arrays.stream(roles).noneMatch(Role::isTold)) {
            Arrays.fill(roles, Role.BODY);
        }
        return parted();
    }

    private boolean isSetApart(int i) {
        String words = lines.get(i).words();
        return Boilerplate.isBoilerplate(words) || Captions.isCaption(words);
    }

    private int headline() {
        int known = Arrays.asList(roles).indexOf(Role.HEADLINE);
        if (known >= 0) {
            return known;
        }
        int found = title.isPresent() ? titled() : -1;
        found = found >= 0 ? found : new Headlines(lines, roles).first();
        if (found >= 0) {
            roles[found] = Role.HEADLINE;
        }
        return found;
    }

    private int titled() {
        for (int i = 0; i < Math.min(TOP, roles.length); i++) {
            String words = NormalForm.of(lines.get(i).words());
            if (words.equals(title.get()) || words.length() > 20 && title.get().startsWith(words)) {
                return i;
            }
        }
        return -1;
    }

    /** Kickers, captions, bylines and dates around the headline, up to the first prose. */
    private void findTop(int headline) {
        for (int i = 0; i < Math.min(roles.length, Math.max(headline, 0) + TOP); i++) {
            if (i == headline || lines.get(i).known().isPresent()) {
                continue;
            }
            String words = lines.get(i).words();
            if (Bylines.isByline(words, headline >= 0 && i > headline && noProse(headline + 1, i) && i + 1 < roles.length)) {
                roles[i] = Role.BYLINE;
            } else if (Bylines.isDateLine(words)) {
                roles[i] = Role.DATELINE;
            } else if (i < headline || headline >= 0 && i == headline + 1 && Headlines.isTag(words)) {
                roles[i] = Role.BOILERPLATE;
            }
        }
    }

    private boolean noProse(int from, int to) {
        for (int i = from; i < to; i++) {
            if (roles[i] == Role.BODY && isProse(lines.get(i).words())) {
                return false;
            }
        }
        return true;
    }

    private void findTeasers() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != Role.BOILERPLATE || !Boilerplate.announcesTeasers(lines.get(i).words())) {
                continue;
            }
            int at = i + 1;
            boolean last = noProse(at, roles.length);
            boolean one = false;
            while (at < roles.length && isTeaser(at) && (last || !one || lines.get(at).block() == lines.get(at - 1).block())) {
                roles[at] = Role.BOILERPLATE;
                one = true;
                at++;
            }
        }
    }

    private boolean isTeaser(int i) {
        String words = lines.get(i).words();
        return lines.get(i).known().isEmpty() && roles[i] != Role.HEADLINE && !isProse(words) && Bylines.countWords(words) <= LONGEST_TEASER;
    }

    /** Lines of one box share its role; an article whose paragraphs are lines without blanks between them is no box. */
    private void findBoxes() {
        int words = lines.stream().mapToInt(line -> Bylines.countWords(line.words())).sum();
        for (int i = 0; i < roles.length; ) {
            int end = i;
            int inside = 0;
            boolean apart = false;
            boolean told = false;
            while (end < roles.length && lines.get(end).block() == lines.get(i).block()) {
                int count = Bylines.countWords(lines.get(end).words());
                inside += count;
                apart |= roles[end] == Role.BOILERPLATE && lines.get(end).known().isEmpty();
                told |= roles[end] == Role.HEADLINE || count > 40 || lines.get(end).known().isPresent();
                end++;
            }
            if (apart && !told && end - i > 1 && inside * 5 < words) {
                Arrays.fill(roles, i, end, Role.BOILERPLATE);
            }
            i = end;
        }
    }

    private void findTail(int headline) {
        for (int i = Math.max(headline + 1, roles.length * 6 / 10); i < roles.length; i++) {
            if (roles[i] == Role.BOILERPLATE && Boilerplate.opensComments(lines.get(i).words())) {
                Arrays.fill(roles, i, roles.length, Role.BOILERPLATE);
                break;
            }
        }
        boolean ending = true;
        for (int i = roles.length - 1; i > Math.max(headline + 1, 1) && ending; i--) {
            if (roles[i] == Role.BODY && lines.get(i).known().isEmpty()) {
                String words = lines.get(i).words();
                boolean signed = Bylines.isByline(words, false) || Bylines.isDateLine(words);
                ending = signed || Headlines.isAboutAuthor(words);
                roles[i] = signed ? Role.BYLINE : ending ? Role.BOILERPLATE : Role.BODY;
            }
        }
    }

    static boolean isProse(String words) {
        int end = words.length();
        while (end > 0 && "\"'”’»)]".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SentenceEnds.isTerminator(words.charAt(end - 1)) && words.charAt(end - 1) != '?' && Bylines.countWords(words) > 4
                || Bylines.countWords(words) > LONGEST_HEADLINE;
    }

    private List<Part> parted() {
        List<Part> parts = new ArrayList<>();
        boolean dateline = false;
        int body = 0;
        for (int i = 0; i < roles.length; i++) {
            Span span = lines.get(i).span();
            int length = roles[i] == Role.BODY && !dateline && body < 4 ? Datelines.length(lines.get(i).words()) : 0;
            body += roles[i] == Role.BODY ? 1 : 0;
            if (length > 0) {
                dateline = true;
                parts.add(new Part(new Span(span.start(), span.start() + length), Role.DATELINE));
                span = Layout.trimmed(layout.text(), span.start() + length, span.end());
            }
            parts.add(new Part(span, roles[i]));
        }
        return parts;
    }
}
