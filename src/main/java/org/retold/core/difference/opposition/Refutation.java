package org.retold.core.difference.opposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;

/** Words that take back what is told: deny, hoax, debunk, false … */
final class Refutation {

    private static final Set<String> WORDS = WordList.of("hoax hoaxes hoaxer hoaxed fake faked fakes faking deny denies denied denying denial denials "
            + "debunk debunked debunks debunking false falsely falsehood bogus untrue refute refutes refuted refuting refutation "
            + "myth myths satire satirical fabricated fabricate fabricates fabrication disprove disproves disproved disproven "
            + "doubtful unlikely fooled fools duped dupes dupe prank pranked pranks misleading incorrect inaccurate erroneous "
            + "nope photoshop photoshopped doctored scam retract retracts retracted retraction contradict contradicts contradicted "
            + "unfounded baseless groundless spoof parody misidentified mistaken mistakenly rebuff rebuffs rebuffed nonsense rubbish "
            + "bullshit joker bs exaggerated overblown rebut rebuts rebutted disputes disputed disputing "
            + "misinformation disinformation trolled troll lie lied quash quashed quashes scotched scotches discredited discredits");

    private static final Set<String> PHRASES = Set.of(("cast doubt, casts doubt, casting doubt, doubts cast, raise doubts, raises doubts, casts doubts, cast doubts, "
            + "shoot down, shoots down, shot down, shooting down, made up, make up, put to rest, pants on fire, no truth, no evidence, "
            + "no proof, setting the record straight, record straight, too good to").split(", "));

    private Refutation() {
    }

    /** The first such word that the other passage does not have too. */
    static Optional<Word> onlyIn(List<Word> words, List<Word> other) {
        if (words.stream().anyMatch(word -> isOne(word)) && other.stream().anyMatch(Refutation::isOne)) {
            return Optional.empty();
        }
        return words.stream().filter(Refutation::isOne).findFirst().or(() -> phraseIn(words));
    }

    private static Optional<Word> phraseIn(List<Word> words) {
        String joined = " " + words.stream().map(Word::lower).collect(Collectors.joining(" ")) + " ";
        return PHRASES.stream().filter(phrase -> joined.contains(" " + phrase + " ")).sorted().findFirst()
                .flatMap(phrase -> words.stream().filter(word -> word.lower().equals(phrase.split(" ")[0])).findFirst());
    }

    static boolean isOne(Word word) {
        return WORDS.contains(word.lower());
    }
}
