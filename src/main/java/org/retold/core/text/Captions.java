package org.retold.core.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the words under a picture from the story, by the credit or by saying that something is pictured. */
final class Captions {

    private static final int LONGEST = 380;
    private static final int MOST_WORDS = 30;
    private static final String THING = "(?:file |stock |main |press |undated |handout |archive |archival |cover |lead |header )?(?:photo|photograph|picture|image|pic|illustration|graphic|infographic|cartoon|video|foto|bild|map|chart)s?";
    private static final Pattern CREDIT = Pattern.compile("(?iu)^(?:" + THING + "(?: credits?| courtesy(?: of)?| by| from| caption)?\\s?[:/©|]|" + THING + " (?:credit|courtesy|by)\\b|credits?\\s?:|caption\\s?:"
            + "|(?:above|below|pictured|top|left|right|inset)(?:,| \\p{L}+)?\\s?:|file\\s?[-–—]|in this (?:\\S+ ){0,5}(?:photo|picture|image|screengrab|frame)\\b|\\[(?:image|photo|picture)|courtesy of\\b|a (?:general|file|aerial|handout|stock) (?:view|photo|picture|image) ).*");
    private static final Pattern CREDIT_BEHIND = Pattern.compile("(?iu)(?:[.!?)\"”’(\\[|–—-]|\\s-)\\s*(?:" + THING + "(?: credits?| courtesy(?: of)?| by)?\\s?[:/©]\\s?|credits?\\s?[:/]\\s?|" + THING + " by |courtesy of )[^.]{2,70}[.)\\]]*$"
            + "|\\((?:ap |afp |reuters |file |library )?(?:photo|picture|image|file|handout|courtesy)\\b[^)]{0,80}\\)\\.?$"
            + "|(?:(?:^|[/|©(,.–—-]\\s?|\\bvia |\\bby )(?:getty images|shutterstock|istock|alamy|handout)|/ ?(?:ap|afp|reuters|getty|epa|pa|bloomberg|dpa|keystone|ansa|tass|xinhua)(?: images| photo)?|via (?:ap|reuters|afp|getty images))\\)?\\.?$"
            + "|(?<=[.!?])\\s*(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}/ ?\\p{Lu}[\\p{L} ]{1,30}$|©\\s?\\p{Lu}.{1,60}$|\\(\\p{Lu}[^()/,\\d]{1,30}/ ?\\p{Lu}[^()/,\\d]{1,30}\\)\\.?$|^\\p{Lu}[\\p{L} .]{1,25} / \\p{Lu}[\\p{L} .]{1,25}$");
    private static final Pattern PICTURED = Pattern.compile("(?iu)\\b(?:pictured|photographed)(?:,| (?:in|at|on|here|left|right|outside|last|during|with|earlier|centre|center|after|before)\\b)"
            + "|\\((?:left|right|centre|center|above|second from|from left|l-r|far left|far right)[^)]{0,30}\\)|\\b(?:file (?:photo|picture)|seen here)\\b|^(?:from left|left to right|l-r)\\b");
    private static final Pattern SCENE = Pattern.compile("(?u)^\\p{Lu}[^\"“”]*\\b\\p{Ll}{3,}ing\\b[^\"“”]* (?:(?:on|last|this) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\\.$");
    private static final Pattern TELLS = Pattern.compile("(?iu)\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|be|been|\\p{L}+ed|said|says|told|fell|rose|made|took|gave|went|came|saw|got|ran|won"
            + "|lost|met|held|left|found|led|put|cut|set|spent|paid|sold|bought|kept|began|broke|spoke|wrote|grew|knew|stood|shot|hit|sent|built|brought|became|began|struck|drew|swept|begins?|starts?|meets?|opens?|ends?|comes?|goes?|\\p{L}+n't)\\b");

    /** One of them is in all credits; most lines have none and are told apart quickly. */
    private static final List<String> CUES = List.of("/", "©", "photo", "pic", "image", "credit", "courtesy", "handout", "(file", "(library", "getty", "shutterstock", "istock", "alamy", "graphic", "illustration",
            "cartoon", "video", "foto", "bild", "map", "chart", "via ", "(", "from left", "left to right", "l-r", "seen here");

    private Captions() {
    }

    static boolean isCaption(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        boolean speaks = line.indexOf('"') >= 0 || line.indexOf('“') >= 0;
        String words = line.toLowerCase(Locale.ROOT);
        return CREDIT.matcher(line).matches() || CUES.stream().anyMatch(words::contains) && isCredited(line, speaks)
                || words.endsWith(".") && words.contains("day") && SCENE.matcher(line).matches() && !TELLS.matcher(line).find();
    }

    private static boolean isCredited(String line, boolean speaks) {
        return CREDIT_BEHIND.matcher(line).find() || !speaks && Bylines.countWords(line) <= MOST_WORDS && PICTURED.matcher(line).find();
    }
}
