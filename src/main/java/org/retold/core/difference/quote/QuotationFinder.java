package org.retold.core.difference.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retold.core.difference.name.Name;
import org.retold.core.difference.name.Names;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/**
 * Finds the quotations of one article sentence by sentence, with their speakers. Who speaks is read from the sentence itself;
 * else a run of quotations in one paragraph keeps its speaker; "he" is the person named last in the sentences before.
 */
public final class QuotationFinder {

    private static final int REACH_OF_PRONOUN = 2;
    private static final int LONGEST_BREAK = 14;

    private final String text;
    private final List<Span> passages;
    private final Names names;
    private final List<Span> quotations = new ArrayList<>();
    private final Attribution attribution;
    private final List<Quoted> found = new ArrayList<>();
    private int source;
    private Optional<Speaker> lastSpeaker = Optional.empty();
    private boolean open;

    private QuotationFinder(String text, List<Span> passages, Names names) {
        this.text = text;
        this.passages = passages;
        this.names = names;
        this.attribution = new Attribution(text, names);
    }

    /**
     * @param paragraphs in order, the passages lie within them
     * @return in order
     */
    public static List<Quoted> find(String text, List<Span> paragraphs, List<Span> passages, Names names) {
        QuotationFinder finder = new QuotationFinder(text, passages, names);
        for (Span paragraph : paragraphs) {
            List<Span> quoted = Marks.in(text, List.of(paragraph));
            finder.quotations.addAll(quoted);
            finder.read(paragraph, quoted);
        }
        return List.copyOf(finder.found);
    }

    /** Who is said to say what a passage without quotation marks reports; known only where it is sure. */
    public static Optional<Speaker> reporter(String text, List<Span> passages, int passage, Names names) {
        QuotationFinder finder = new QuotationFinder(text, passages, names);
        finder.quotations.addAll(Marks.in(text, passages));
        Attribution.Found found = finder.attribution.besideVerb(passages.get(passage));
        return found.pronoun() ? finder.onlyPersonBefore(passage) : found.speaker();
    }

    private void read(Span paragraph, List<Span> quoted) {
        boolean continues = open && !quoted.isEmpty() && quoted.getFirst().start() <= paragraph.start() + 2;
        Optional<Speaker> speaker = continues ? lastSpeaker : isAllQuotation(paragraph, quoted) ? lastSpeaker.map(Speaker::guessed) : Optional.empty();
        source += continues ? 0 : 1;
        for (int passage = 0; passage < passages.size(); passage++) {
            Span sentence = passages.get(passage);
            if (!paragraph.contains(sentence)) {
                continue;
            }
            List<Span> inside = quoted.stream().filter(sentence::overlaps).map(span -> cut(span, sentence))
                    .filter(span -> !isTitle(span)).toList();
            if (inside.isEmpty()) {
                continue;
            }
            Attribution.Found own = attribution.in(outside(sentence, quoted));
            if (own.speaker().isPresent()) {
                source += speaker.isPresent() && own.speaker().get().isSurelyOther(speaker.get()) ? 1 : 0;
                speaker = own.speaker();
                add(inside, passage, speaker);
                continue;
            } else if (own.pronoun()) {
                Optional<Speaker> kept = speaker.map(Speaker::guessed);
                int at = passage;
                speaker = onlyPersonBefore(at).or(() -> kept).or(() -> guessedBefore(at));
            } else if (speaker.isEmpty()) {
                speaker = saidAfterwards(passage, paragraph, quoted);
            } else {
                speaker = speaker.map(Speaker::guessed);
            }
            add(inside, passage, speaker);
        }
        lastSpeaker = speaker;
        open = !quoted.isEmpty() && quoted.getLast().end() >= paragraph.start() + paragraph.of(text).stripTrailing().length();
    }

    /** A paragraph that is nothing but quotation goes on with who spoke in the one before. */
    private boolean isAllQuotation(Span paragraph, List<Span> quoted) {
        return !quoted.isEmpty() && outside(paragraph, quoted).stream().allMatch(part -> Words.of(text, part).isEmpty());
    }

    /** True for the name of a book or a broadcast: few words, all with a capital. */
    private boolean isTitle(Span span) {
        List<Word> words = Words.of(text, span);
        if (".!?,".indexOf(text.charAt(span.end() - 1)) >= 0 || words.stream().anyMatch(word -> word.surface().length() > 3 && word.surface().equals(word.surface().toUpperCase(Locale.ROOT)))) {
            return false;
        }
        return words.size() <= 5 && words.stream().filter(Word::isContent).allMatch(Word::isCapitalised)
                && words.stream().filter(Word::isCapitalised).count() > 1;
    }

    private void add(List<Span> inside, int passage, Optional<Speaker> speaker) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : inside) {
            if (!pieces.isEmpty() && !isBroken(pieces.getLast(), piece)) {
                keep(pieces, passage, speaker);
                pieces.clear();
            }
            pieces.add(piece);
        }
        keep(pieces, passage, speaker);
    }

    private void keep(List<Span> pieces, int passage, Optional<Speaker> speaker) {
        List<String> words = new ArrayList<>();
        pieces.forEach(piece -> words.addAll(Quoted.evenWords(Words.of(text, piece))));
        if (!words.isEmpty()) {
            found.add(new Quoted(pieces, words, passage, source, speaker));
        }
    }

    /** True where one sentence goes on after "he said": a comma stands before and after what comes between, and it is short. */
    private boolean isBroken(Span first, Span second) {
        String between = text.substring(first.end() - 1, second.start());
        boolean goesOn = between.matches("(?s)(.?\\W?,.*[,:–—]\\s*\\W|[-–—…].*)") && !between.matches("(?s).*[.!?]\\s.*|.*\\badd(s|ed|ing)\\b.*");
        return goesOn && Words.of(between).size() <= LONGEST_BREAK;
    }

    /** Sentences that are all quotation may be followed by one that says who speaks. */
    private Optional<Speaker> saidAfterwards(int passage, Span paragraph, List<Span> quoted) {
        for (int next = passage + 1; next < passages.size() && runsOn(passages.get(next), paragraph, quoted); next++) {
            Attribution.Found said = attribution.in(outside(passages.get(next), quoted));
            if (said.speaker().isPresent()) {
                return said.speaker();
            } else if (said.pronoun()) {
                return onlyPersonBefore(passage).or(() -> guessedBefore(passage));
            }
        }
        return Optional.empty();
    }

    private static boolean runsOn(Span sentence, Span paragraph, List<Span> quoted) {
        return paragraph.contains(sentence) && quoted.stream().anyMatch(span -> span.overlaps(sentence));
    }

    /**
     * Where the sentence right before quotes nothing and names but one person, "he" is surely that one; where it names nobody
     * but goes on with "he", the one before it does.
     */
    private Optional<Speaker> onlyPersonBefore(int passage) {
        int before = passage - 1;
        if (before < 0 || quotations.stream().anyMatch(passages.get(before)::overlaps)) {
            return Optional.empty();
        }
        List<Name> persons = names.in(before).stream().filter(name -> Persons.maybe(name, text, names)).toList();
        if (persons.isEmpty() && Attribution.goesOnWithPronoun(Words.of(text, passages.get(before)))) {
            return onlyPersonBefore(before);
        }
        return persons.stream().filter(name -> persons.stream().allMatch(name::maySame)).findFirst()
                .map(name -> new Speaker(name.span(), Optional.of(name), true));
    }

    /** Who spoke in the sentences before; else the last person with a title or of two names. */
    private Optional<Speaker> guessedBefore(int passage) {
        for (int i = passage - 1; i >= Math.max(0, passage - REACH_OF_PRONOUN); i--) {
            Optional<Speaker> spoke = attribution.in(List.of(passages.get(i))).speaker().filter(speaker -> speaker.name().isPresent());
            if (spoke.isPresent()) {
                return spoke.map(Speaker::guessed);
            }
            List<Name> persons = names.in(i).stream().filter(name -> Persons.maybe(name, text, names))
                    .filter(name -> name.isWithTitle() || name.words().size() == 2).toList();
            Optional<Name> last = persons.stream().filter(Name::isWithTitle).reduce((_, later) -> later)
                    .or(() -> persons.stream().reduce((_, later) -> later));
            if (last.isPresent()) {
                return last.map(name -> new Speaker(name.span(), Optional.of(name), false));
            }
        }
        return Optional.empty();
    }

    private List<Span> outside(Span sentence, List<Span> quoted) {
        List<Span> parts = new ArrayList<>();
        int at = sentence.start();
        for (Span span : quoted) {
            if (span.overlaps(sentence)) {
                if (span.start() > at) {
                    parts.add(new Span(at, span.start()));
                }
                at = Math.max(at, Math.min(span.end(), sentence.end()));
            }
        }
        if (at < sentence.end()) {
            parts.add(new Span(at, sentence.end()));
        }
        return parts;
    }

    private static Span cut(Span span, Span sentence) {
        return new Span(Math.max(span.start(), sentence.start()), Math.min(span.end(), sentence.end()));
    }
}
