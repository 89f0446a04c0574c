package org.retold.core.difference.words;

import java.util.Set;

/** English words that say little by themselves. */
final class SmallWords {

    private static final Set<String> WORDS = WordList.of("a an the of in on at by for to from with as into onto over under up down out off "
            + "about above below between through during before after against than then and or but so if while because that this these "
            + "those it its he him his she her hers they them their theirs we us our ours you your i me my is are was were be been "
            + "being am have has had having do does did doing will would shall should can could may might must who whom whose which "
            + "what when where why how there here also just only very too not no nor n't s t all any some each both such own same "
            + "anyone anybody anything someone somebody something everything one ones other others more most much many few per said says say "
            + "isn't aren't wasn't weren't don't doesn't didn't won't "
            + "wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't it's that's there's he's she's they're we're i'm "
            + "i've we've they've he'd she'd i'd i'll we'll they'll he'll she'll upon among around across along behind beyond within toward towards");

    private SmallWords() {
    }

    static boolean contains(String lower) {
        return WORDS.contains(lower);
    }
}
