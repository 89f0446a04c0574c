package org.retold.core.difference.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups of English words with opposite meanings: whether two words stand on opposite sides of one group. */
public final class OppositeWords {

    /** A side of a group: {@code sign} is 1 for what stands left of the bar in the table and -1 for the other. */
    public record Pole(int group, int sign) {
    }

    private static final Map<String, List<Pole>> POLES = read("""
            approve adopt accept endorse pass | reject veto oppose fail
            rise increase grow climb gain jump surge soar | fall decrease shrink decline drop plunge tumble slump
            win victory winner | lose defeat loss loser losers
            open | close shut closed
            ongoing | finished
            start begin launch resume | stop end halt suspend cease
            allow permit legalise legalize | ban forbid prohibit bar block
            confirm admit acknowledge | deny
            support favor favour | oppose against
            link interconnect interconnectedness interlink connect tie combine packaged package comprehensive encompass encompassing | decouple separate separately delink apart independent
            safe safely harmless safety | dangerous unsafe danger hazardous harmful risky expose exposed
            sound intact flawless faultless watertight | faulty defective dud leaky unsound rotten
            alive | dead
            guilty convict convicted | innocent acquit acquitted
            legal lawful | illegal unlawful
            true genuine real authentic | false fake bogus untrue
            full | empty
            near close | far
            inside indoors | outside outdoors
            hot warm | cold cool
            early | late
            high | low
            many several | few
            more | less fewer
            better best | worse worst
            strong robust | weak crumbling frail
            rich wealthy | poor
            young | old
            new | old
            clean | dirty
            light bright | dark
            quick fast swift | slow
            quiet silent | loud noisy
            wet | dry
            love like | hate dislike
            buy | sell
            arrive enter | leave exit
            attack | defend
            build create | destroy demolish
            include | exclude
            remember | forget
            accelerate speed | slow delay
            improve | worsen deteriorate
            strengthen | weaken
            expand widen | contract narrow reduce cut
            hire | fire sack dismiss
            save | waste
            succeed success successful | fail failure unsuccessful
            optimistic hopeful confident | pessimistic skeptical sceptical doubtful
            peace | war
            friend ally | enemy foe
            male | female
            single | married
            public | private
            voluntary | compulsory mandatory forced
            push | pull
            lift raise | lower
            fold | unfold
            tie | untie
            put add insert | remove
            awake | asleep
            always | never
            everyone everybody | nobody
            all | none
            majority most | minority
            unanimous | divided split
            widely | rarely
            rare | common
            cheap | expensive
            positive | negative
            wrong | right
            deep | shallow
            possible | impossible
            likely | unlikely
            stay remain keep | leave quit resign go
            withdraw | advance deploy
            release free | detain imprison jail hold
            attach | detach
            follow | shun
            kill | save rescue
            accident accidental accidentally mishap | deliberate deliberately intentional intentionally arson sabotage
            fair | unfair
            necessary | unnecessary needless superfluous
            useful | useless pointless
            justified | unjustified
            realistic | unrealistic
            popular | unpopular
            justice just | injustice unjust affront
            restored returned | taken robbed stripped
            worth worthwhile | waste wasted squander squandered
            rescue saved salvation | lost doomed doom ruin ruined
            blessing boon godsend triumph | curse blunder disaster debacle""");

    private static final Map<String, String> TO_SOMETHING = Map.of("close", "to", "far", "from", "taken", "from");
    /** Words that stand on a side only after certain others, by the two words before them: "well spent", "is over", "came out on top". */
    private static final Map<String, String> AFTER_SOMETHING = Map.ofEntries(Map.entry("spent", ".*\\bwell"), Map.entry("over", ".*\\b(?:is|are|was|were)"),
            Map.entry("passed", ".*\\b(?:has|have|had)"), Map.entry("beginning", ".*\\b(?:only|just)"), Map.entry("begun", ".*\\b(?:only|just|barely)"),
            Map.entry("top", "(?:out|come|came|comes|end|ended|up) on"), Map.entry("ahead", ".*\\b(?:out|come|came|comes|coming)"),
            Map.entry("back", ".*\\b(?:given|give|gives|gave|handed)"), Map.entry("bill", "foot(?:s|ed|ing)? the"),
            Map.entry("order", "(?:is|are|was|were|not|been|all) in"), Map.entry("fault", ".*\\b(?:no|any|found|a)"));
    private static final Map<String, String> STANDS_FOR = Map.ofEntries(Map.entry("spent", "worthwhile"), Map.entry("over", "finished"),
            Map.entry("passed", "finished"), Map.entry("beginning", "ongoing"), Map.entry("begun", "ongoing"), Map.entry("top", "win"),
            Map.entry("ahead", "win"), Map.entry("bill", "lose"), Map.entry("back", "restored"), Map.entry("order", "sound"), Map.entry("fault", "faulty"));
    /** A tree that falls across a line is no figure that falls. */
    private static final Set<String> FALLING = WordList.of("fall falls fell fallen falling");
    private static final Pole BAN = POLES.get(Stem.of("ban")).getFirst();
    private static final int LIFTING_REACH = 4;
    private static final Set<String> LIFTING = WordList.of("lift lifts lifted lifting end ends ended ending scrap scraps scrapped drop drops dropped "
            + "rip rips ripped repeal repeals repealed overturn overturns overturned");
    private static final Set<String> MOVING = WordList.of("go push drive put bring come").stream().map(Stem::of).collect(Collectors.toSet());

    private static final Set<Integer> FRAMING = Stream.of("approve", "rise", "near", "win", "allow", "confirm", "link", "safe", "sound", "guilty", "legal", "genuine",
                    "improve", "strengthen", "strong", "rich", "accident", "fair", "necessary", "useful", "justified", "realistic", "popular", "succeed", "optimistic", "accelerate", "unanimous", "possible")
            .flatMap(word -> POLES.get(Stem.of(word)).stream().map(Pole::group)).collect(Collectors.toSet());

    /** Groups that tell how an event is seen only where they are the point of what is said, as in a headline. */
    private static final Set<Integer> POINTED = Stream.of("better", "ongoing", "justice", "blessing", "salvation", "worthwhile", "restored")
            .flatMap(word -> POLES.get(Stem.of(word)).stream().map(Pole::group)).collect(Collectors.toSet());

    private OppositeWords() {
    }

    /** On which sides of which groups a word stands where it stands: "far" only in "far from", "go" only in "go up", "spent" only in "well spent". */
    public static List<Pole> polesOf(List<Word> words, int at) {
        String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
        String lower = words.get(at).lower();
        if (TO_SOMETHING.containsKey(lower)) {
            return next.equals(TO_SOMETHING.get(lower)) ? polesOf(words.get(at)) : List.of();
        }
        if (AFTER_SOMETHING.containsKey(lower) && isAfter(words, at, AFTER_SOMETHING.get(lower))) {
            return Stream.concat(POLES.get(Stem.of(STANDS_FOR.get(lower))).stream(), polesOf(words.get(at)).stream()).distinct().toList();
        }
        if (lower.equals("worked") || lower.equals("works")) {
            return next.matches("|said|says|well|perfectly|like") ? POLES.get(Stem.of("succeed")) : List.of();
        }
        if (FALLING.contains(lower) && next.matches("across|onto|on|over|off|out|down|asleep|ill|short")) {
            return List.of();
        }
        boolean moves = MOVING.contains(words.get(at).stem());
        return moves && next.equals("up") ? POLES.get(Stem.of("rise")) : moves && next.equals("down") ? POLES.get(Stem.of("fall")) : banned(words, at, polesOf(words.get(at)));
    }

    private static boolean isAfter(List<Word> words, int at, String before) {
        return words.subList(Math.max(0, at - 2), at).stream().map(Word::lower).collect(Collectors.joining(" ")).matches(before);
    }

    /** "Lifts the old ban" allows. */
    private static List<Pole> banned(List<Word> words, int at, List<Pole> poles) {
        boolean lifted = words.subList(Math.max(0, at - LIFTING_REACH), at).stream().anyMatch(word -> LIFTING.contains(word.lower()));
        return lifted && poles.contains(BAN) ? List.of(new Pole(BAN.group(), -BAN.sign())) : poles;
    }

    /** On which sides of which groups a word stands, by its stem. */
    public static List<Pole> polesOf(Word word) {
        return POLES.getOrDefault(word.stem(), List.of());
    }

    /** True for groups that tell how an event is seen, such as link and decouple; false for hot and cold. */
    public static boolean isFraming(int group) {
        return FRAMING.contains(group);
    }

    /** True for groups that tell how an event is seen where they are the point, as in a headline: better and worse. */
    public static boolean isPointedFraming(int group) {
        return POINTED.contains(group);
    }

    /** The group on whose opposite sides the two words stand. */
    public static Optional<Integer> opposing(Word one, Word other) {
        return polesOf(one).stream()
                .filter(pole -> polesOf(other).contains(new Pole(pole.group(), -pole.sign())))
                .map(Pole::group).findFirst();
    }

    private static Map<String, List<Pole>> read(String table) {
        Map<String, List<Pole>> poles = new HashMap<>();
        String[] rows = table.split("\n");
        for (int group = 0; group < rows.length; group++) {
            String[] sides = rows[group].split("\\|");
            for (int side = 0; side < 2; side++) {
                for (String word : sides[side].strip().split("\\s+")) {
                    poles.computeIfAbsent(Stem.of(word), _ -> new ArrayList<>()).add(new Pole(group, side == 0 ? 1 : -1));
                }
            }
        }
        return Map.copyOf(poles);
    }
}
