package org.retold.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells by its words alone that a line belongs to the page and not to the story. */
final class Boilerplate {

    private static final int LONGEST = 420;

    /** What stands above headlines of other stories. */
    private static final Set<String> TEASERS = labels("""
            read more|read next|read also|also read|read on|more|more on this|more on this story|more on this topic|more stories|more news|more from us|related
            related stories|related articles|related topics|related content|related news|related coverage|related reading|see also|most read|most popular
            most viewed|most shared|trending|trending now|top stories|latest news|latest stories|latest|editor's picks|editors' picks|recommended
            recommended for you|recommended reading|you may also like|you might also like|you may also be interested in|don't miss|what to read next|up next
            next story|in other news|elsewhere|further reading|popular now|around the web|from the web|promoted stories|sponsored stories|from around the web
            lesen sie auch|mehr zum thema|auch interessant|weitere artikel|lire aussi|à lire aussi|sur le même sujet|voir aussi|leer más|lea también|más noticias
            leggi anche|leia também|lees ook|läs också|läs mer|read the full story|keep reading|continue reading|in this section|also on this site""");

    private static final Set<String> COMMENTS = labels("""
            leave a reply|leave a comment|post a comment|add a comment|write a comment|comments|comment|view comments|show comments|read comments|join the conversation
            join the discussion|have your say|comments are closed|reader comments|add your comment|discussion|reply|kommentare|commentaires|comentarios|commenti""");

    private static final Set<String> LABELS = labels("""
            advertisement|advertisements|advert|ad|ads|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|reklame|sponsored|sponsored content
            promoted|paid content|paid post|promotion|share|share this|share this article|share this story|share this post|share this page|share on facebook|share on x
            share on twitter|share via email|print|print this page|email|save|bookmark|copy link|like this|like this:|rate this article|log in|login|sign in|register|menu|search
            home|skip to content|skip to main content|back to top|back to top button|to the top|loading|close|next|previous|next article|previous article|next post
            previous post|tags|topics|filed under|categories|story continues|story continues below|article continues|article continues below|scroll to continue
            scroll down to continue|newsletter|newsletters|subscribe|subscribe now|sign up|sign up now|follow us|follow|download the app|get the app|listen|listen now
            listen to this article|listen to article|watch|watch now|watch live|video|videos|gallery|photo gallery|photos|photo|image|caption|play|pause|live|live updates
            about us|contact us|privacy policy|cookie policy|terms of use|terms and conditions|all rights reserved|notes to editors|media contact|press contact
            for immediate release|press release|ends|teilen|drucken|partager|compartir|condividi|delen|dela|support us|donate|donate now|become a member|view gallery
            breaking|breaking news|exclusive|opinion|comment|commentary|analysis|editorial|viewpoint|explainer|feature|sponsored post|getty images|unsubscribe""");

    private static final List<Pattern> STARTS = Stream.of(
            "(?:read|see|watch|listen|read more|see more|read also|also read|see also|read next|related|more|don't miss|recommended|video|photos?|in pictures|gallery|podcast"
                    + "|lire aussi|lesen sie auch|leer más|lea también|leggi anche|mehr zum thema)(?: on this| about this| stories| articles| story| article)?\\s?[:|»>→]",
            "read (?:more|the full|our|all|next)\\b.{0,80}$(?<![.])", "click (?:here|below)", "tap here", "for more (?:on this|stories|news)\\b",
            "(?:sponsored|live|next|previous|next up|coming up)\\s?[:|] .*", "(?:opinion|analysis|comment|exclusive)\\s?\\| .*",
            "(?:first|originally) (?:published|appeared) (?:in|on|at|by)\\b", "all (?:content|material|rights)\\b.{0,30}\\b(?:copyright|reserved)\\b", "our (?:journalism|reporting|newsroom|coverage) (?:is|depends|relies|needs|takes|costs)\\b", "(?:corrections?|clarifications?|updates?)\\s?: .*\\b(?:version|article|story|misstated|misspelled|incorrectly)\\b",
            "an earlier version of this (?:article|story|report|post)\\b", "forward (?:this|it)\\b", "you(?:'re| are) (?:receiving|reading|getting) this\\b", "unsubscribe\\b", "join the (?:debate|discussion|conversation)\\b",
            "(?:buy|order|book|get|pick up|grab) (?:your|tickets|our|a copy|today's|tomorrow's|(?:mon|tues|wednes|thurs|fri|satur|sun)day's)\\b.{0,80}\\b(?:online|shop|special|edition|copy|issue|newsagents?'?s?|website|app)\\b",
            "(?:visit|see|go to|join|call|ring|phone|email|e-mail|write|contact|tickets|details|info|more|find out|learn|book|register|apply|donate|order|text)\\b.{0,100}(?:www\\.|https?://|@\\w|\\b0800\\b|\\b\\d{3}[- ]\\d{3,})",
            "original source", "(?:source|sources|via|quelle|fuente|fonte)\\s?: ?\\S+(?:\\s\\S+){0,8}$", "(?:tags?|topics|keywords|categories|category|filed under|posted in|labels)\\s?:", "filed under ",
            "copyright\\b(?! (?:law|infring|claim|case|suit|rule|act\\b))", "©", "\\(c\\) ?(?:19|20)\\d\\d", "(?:all|some) rights reserved",
            "follow (?:us|me|@|\\S+(?: \\S+){0,4} on (?:x|twitter|facebook|instagram|bluesky|threads|mastodon|linkedin|tiktok|youtube|whatsapp|social))\\b?",
            "(?:find|like|join|connect with|message|tag) us (?:on|at)\\b", "(?:twitter|facebook|instagram|whatsapp|telegram|linkedin|youtube)\\s?:",
            "sign[ -]?up (?:to|for|here|now|today|and|with|below|free)\\b", "subscribe\\b", "(?:want|love|like|enjoy|enjoying|enjoyed) (?:this|more|what you|our|reading)\\b.*",
            "(?:have you )?got (?:a|any|some) (?:story|stories|tip|tips|tip-off|news|view|views|question|photo|photos|information|pictures?)\\b.*",
            "(?:do )?you have (?:a|any) (?:story|tip|news tip|information|photos?)\\b.*", "do you know (?:more|something|anything)\\b.*", "know more\\?",
            "(?:were|are|have) you (?:there|affected|been affected|a witness|caught up)\\b.*", "have your say\\b", "tell us (?:what|your|about|in the)\\b", "let us know\\b", "what do you think\\?.*",
            "send (?:us )?(?:your|a letter|letters|pictures|photos|tips|news)\\b", "(?:letters|tips|photos|corrections|feedback)\\s?(?:to|:) ?\\S*@",
            "(?:the )?(?:views|opinions) (?:expressed|in this|are|here)\\b", "disclosure\\s?:", "disclaimer\\b", "editor'?s'? note\\s?:",
            "this (?:article|story|piece|report|post|column|newsletter|content|interview|essay|page|website|site) (?:was|is|first|originally|appears|appeared|has been|uses|may)\\b"
                    + "(?: also| been| first| originally| not)*(?: published| appeared| appears| produced| translated| syndicated| sponsored| part of| brought| an? | investment| financial| intended| for | republished"
                    + "| reproduced| updated\\.?$| cookies| contain)",
            "(?:last |first )?updated (?:on|at|:)", "\\(?(?:additional |with )?reporting by\\b", "\\(?(?:editing|writing|compiled|edited|translation|translated|graphics?|production) by\\b",
            "\\(?with (?:additional )?(?:reporting|files|inputs?|material|agency|agencies|wire|information)\\b.{0,60}$", "\\(?(?:agencies|wire reports|staff and agencies)\\)?$",
            "our standards\\s?:", "(?:media|press) (?:contact|enquiries|inquiries|office)s?\\b", "(?:for )?(?:more|further) information,?\\s?(?:contact|visit|call|please|see|from|is available|:)",
            "contacts?\\s?:", "your email address\\b", "required fields\\b", "save my name\\b", "you must be (?:logged|signed) in", "(?:log|sign) in (?:to|or)\\b", "already (?:a (?:member|subscriber)|have an account|subscribed)\\b",
            "discover more from\\b", "enter your (?:e-?mail|postcode)", "by (?:signing up|subscribing|clicking|submitting|entering|continuing)\\b", "you can unsubscribe",
            "we use cookies", "(?:accept|manage) (?:all |your )?(?:cookies|preferences|subscriptions?)", "this site uses\\b",
            "support (?:our|independent|local|quality|free|the (?:paper|site|\\p{L}+)'s) (?:journalism|reporting|news|newsroom|work|media|press)", "become a (?:\\S+ ){0,3}(?:member|subscriber|supporter|patron|friend)\\b",
            "donate (?:to|now|today|here)", "(?:buy|get) us a (?:coffee|beer|pint)", "if you (?:enjoyed|liked|value|like|love|enjoy|appreciate) (?:this|our|what)\\b", "help (?:us|keep) (?:keep|to|\\S+ (?:independent|free|alive))",
            "download (?:the|our) (?:\\S+ ){0,5}app\\b", "(?:get|download) it on (?:google|the app)", "listen to (?:our|the latest episode|this (?:article|story))\\b",
            "(?:never|don't) miss (?:a|an|another|out|our)\\b", "get (?:the|our|your|all|more|breaking|daily|a) .{0,90}\\b(?:inbox|newsletter|e-?mail|alerts?|phone|app|delivered)\\b",
            "(?:join|follow) (?:our|the|us on|more than|over|thousands)\\b.{0,80}\\b(?:newsletter|whatsapp|channel|community|telegram|facebook|readers|subscribers|members|club|forum|group)\\b",
            "(?:to )?(?:advertise|place an ad)\\b.{0,60}(?:with us|contact|call|here|@)", "(?:article|story|post|text|content) continues (?:below|after|beneath)\\b", "(?:this is an? )?(?:paid )?(?:advertisement|advertorial|sponsored content|promoted content|advertising)\\b.{0,50}$",
            "share (?:this|on|via|your|it)\\b.{0,70}$(?<![.])", "(?:click|scroll|swipe) (?:to|for|through|down)\\b", "(?:view|see|show|load) (?:all|more|full|the full|gallery|comments|\\d+)\\b.{0,30}$(?<![.])",
            "about the (?:author|writer|newsletter)", "posted (?:in|by|on|at)\\b.{0,60}$(?<![.])", "(?:listen|watch|available) on (?:apple|spotify|google|youtube|amazon|bbc)",
            "(?:no|any) part of this (?:publication|article|site|newsletter)\\b", "(?:reproduction|republication) (?:in|without|of|is)\\b", "not (?:investment|financial|legal|medical) advice", "past performance\\b",
            "abonnieren sie|jetzt abonnieren|melden sie sich|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|iscriviti|abbonati|assine|abonneer", "alle rechte vorbehalten|tous droits réservés|todos los derechos")
            .map(start -> Pattern.compile("(?:" + start + ").*")).toList();

    /** Those of them that a line can begin with, by its first sign. */
    private static final Map<Integer, List<Pattern>> STARTS_BY_SIGN = new ConcurrentHashMap<>();

    private static final Pattern CONTAINS = Pattern.compile(String.join("|",
            "\\ball rights reserved\\b", "\\bno reproduction without\\b", "\\b(?:comments? (?:below|section)|in the comments)\\b", ",? est(?:\\.|ablished)(?: in)? \\d{4}\\.?$",
            "^(?=.{0,160}$).*\\bfollow (?:us|the|our|me)\\b.{0,60}\\bon (?:x|twitter|facebook|instagram|bluesky|threads|mastodon|tiktok|youtube|whatsapp|telegram)\\b", "\\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\\b", "\\bwill not be published\\. required\\b", "\\bsent to your (?:e-?mail|inbox)\\b",
            "\\b(?:to|in|into) your inbox\\b", "\\bour (?:free |daily |weekly |morning |evening |new )*(?:newsletter|podcast|app|e-paper|whatsapp channel|telegram channel|newsdesk)s?\\b", "\\bthis newsletter\\b",
            "\\b(?:newsletters?|updates|alerts|briefing)\\b.{0,40}\\b(?:subscribe|sign up)\\b", "^(?=.*\\b(?:you|your|our|us|here|now|today|free)\\b).*\\b(?:subscribe|sign up)\\b.{0,60}\\b(?:newsletters?|updates|alerts|inbox|briefing)\\b",
            "\\bprivacy (?:policy|notice)\\b.{0,80}\\b(?:apply|terms|agree|see|read)\\b", "\\bterms (?:of (?:use|service)|and conditions) apply\\b", "\\bcancel (?:at )?any ?time\\b", "\\bfree trial\\b.{0,40}\\b(?:start|subscribe|today)\\b",
            "\\bthe (?:authors?|writers?)'? own\\b", "\\bdo(?:es)? not (?:necessarily )?(?:reflect|represent) (?:those|the (?:views|opinions|position|editorial))\\b", "\\bnot (?:constitute )?(?:investment|financial) advice\\b",
            "\\bcan be (?:reached|contacted) at \\S+@", "\\b(?:email|e-mail|contact|write to|call|ring|text|phone) (?:us|our|the) (?:\\S+ ){0,4}(?:newsdesk|news desk|newsroom|news team|at \\S+@|on \\d|tips? line)"));

    /** One of them is in all that {@link #CONTAINS} finds; most lines have none and are told apart quickly. */
    private static final List<String> CUES = List.of("reserved", "reproduction", "comments", ", est", "follow", "contributed", "published", "inbox", "newsletter", "podcast", " app", "e-paper", "channel",
            "newsdesk", "news desk", "newsroom", "news team", "subscribe", "sign up", "privacy", "terms ", "cancel", "trial", "author", "writer", "reflect", "represent", "advice", "email", "e-mail", "contact", "@", "tip line",
            "tips line", " our ", "call ", "ring ", "text ", "phone ");

    private static final Pattern COUNTER = Pattern.compile("(?:\\d[\\d.,k]* (?:comments?|shares?|likes?|views?|replies|reactions|retweets|responses)|(?:reading time|read time)\\b.{0,20}"
            + "|\\d+[ -]?min(?:ute)?s?(?: read| de lecture| lesezeit)?|comments? ?\\(\\d+\\)|page \\d+(?: of \\d+)?|\\d+ ?/ ?\\d+)");
    private static final Pattern SOCIAL = Pattern.compile("(?:(?:share|tweet|facebook|twitter|x|whatsapp|linkedin|e-?mail|print|reddit|telegram|pinterest|instagram|copy link|tumblr|bluesky|threads"
            + "|mastodon|youtube|tiktok|messenger|flipboard|rss|signal|save|on|via|this|and|or|link)[\\s,|/•·:]*){2,}");
    private static final Pattern ADDRESS = Pattern.compile("(?:[#@][\\w.]+[\\s,|/]*)+|(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w.-]+\\.\\w{2,}");
    private static final Pattern TRAIL = Pattern.compile("[^|>›»•·]{1,24}(?:\\s[|>›»•·]\\s?[^|>›»•·]{1,24}){2,}");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}#@(©]+|[\\s:»>→.…!|+*-]+$");

    private Boilerplate() {
    }

    static boolean isBoilerplate(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String words = plain(line);
        if (words.isEmpty()) {
            return line.codePoints().noneMatch(Character::isLetterOrDigit);
        }
        String label = EDGES.matcher(words).replaceAll("");
        if (LABELS.contains(label) || TEASERS.contains(label) || COMMENTS.contains(label) || COUNTER.matcher(label).matches() || SOCIAL.matcher(label).matches()
                || ADDRESS.matcher(label).matches() || TRAIL.matcher(words).matches() && !words.endsWith(".")) {
            return true;
        }
        boolean quoted = words.startsWith("\"") || words.startsWith("'");
        return !quoted && (starts(trimmedStart(words)) || CUES.stream().anyMatch(words::contains) && CONTAINS.matcher(words).find());
    }

    private static boolean starts(String words) {
        return !words.isEmpty() && STARTS_BY_SIGN.computeIfAbsent(words.codePointAt(0), sign -> STARTS.stream()
                .filter(start -> canBegin(start, Character.toString(sign))).toList()).stream().anyMatch(start -> start.matcher(words).matches());
    }

    /** A pattern that needs more to decide has not been put off by what there is. */
    private static boolean canBegin(Pattern start, String sign) {
        Matcher matcher = start.matcher(sign);
        return matcher.matches() || matcher.hitEnd();
    }

    /** True for a label with headlines of other stories below it. */
    static boolean announcesTeasers(String line) {
        return TEASERS.contains(EDGES.matcher(plain(line)).replaceAll(""));
    }

    /** True for a label with readers' comments, or the form for one, below it. */
    static boolean opensComments(String line) {
        return COMMENTS.contains(EDGES.matcher(plain(line)).replaceAll(""));
    }

    static String plain(String line) {
        StringBuilder out = new StringBuilder(line.length());
        line.codePoints().limit(LONGEST).map(sign -> Tokenizer.isSpace(sign) ? ' ' : Character.isLetterOrDigit(sign) ? sign : quote(sign)).forEach(out::appendCodePoint);
        return out.toString().replaceAll(" {2,}", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static int quote(int sign) {
        int glyph = NormalForm.glyph(sign);
        return glyph == '"' || glyph == '\'' ? glyph : sign;
    }

    private static String trimmedStart(String words) {
        return words.replaceFirst("^[^\\p{L}\\p{N}#@(©]+", "");
    }

    private static Set<String> labels(String list) {
        return Pattern.compile("[|\n]").splitAsStream(list).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
