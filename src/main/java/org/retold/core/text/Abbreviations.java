package org.retold.core.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a language writes with a dot without ending a sentence.
 *
 * @param titles   stand before a name or a word and never end a sentence
 * @param others   end one only before a word that begins one
 * @param numbered end none before a number ("No. 5", "Jan. 3")
 * @param starters words that begin a sentence and are no names
 * @param ordinals "3. Oktober": true where a number with a dot is an ordinal
 */
record Abbreviations(Set<String> titles, Set<String> others, Set<String> numbered, Set<String> starters, boolean ordinals) {

    private static final Set<String> EVERYWHERE = words("Dr Prof St Mr Mrs Ms Jr Sr");

    private static final Abbreviations ENGLISH = new Abbreviations(
            words("Mr Mrs Ms Mx Messrs Mmes Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Capt Cpt Maj Cmdr Cdr Adm Rev Hon Pres Supt Det Insp "
                    + "Atty Amb Pvt Cpl Spc Pfc Cpt Fr Msgr Br Mt Ft vs v viz cf eg ie approx incl Assoc Asst Dep Const PC Sec Del Brig Comdr"),
            words("Inc Corp Co Ltd Plc Bros LLC Jr Sr Esq St Ave Blvd Rd Hwy Dept Univ Assn Intl Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La "
                    + "Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Dak Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct "
                    + "Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri etc al est ft lb lbs oz mph Ph.D M.D Ont Que Alta Sask Man Vic Qld Nos"),
            words("No Nos no nos p pp Art art Fig fig Sec sec vol Vol ch Ch par ca c Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Rs"),
            words("The He She It They We I You But And In On At For A An This That These Those If When While After Before However Meanwhile His Her Its "
                    + "Their Our My There Here As By With From To Since Although Though Despite Some Many Several Both Another So Or Nor Yet Still Also "
                    + "Once During Among According Asked Speaking What Why How Who Where Is Are Was Were Did Do Does Has Have Had Would Could Should Can "
                    + "Earlier Later Then Now Not Instead Because Until Unless Whether Mr Mrs Ms It's He's She's I'm We're They're That's There's Nobody "
                    + "Everyone Nothing Even Only Just"), false);

    private static final Map<String, Abbreviations> LANGUAGES = Map.of(
            "en", ENGLISH,
            "de", new Abbreviations(words("Dr Prof Hr Hrn Fr Frl Dipl Ing St Abs Art Nr bzw ca vgl evtl ggf inkl exkl sog geb gest Mio Mrd Tsd Str Hg Hrsg "
                    + "Jh Jhd Kap Bd Aufl Tel max min rd zzgl Sa So Mo Di Mi Do d.h z.B u.a z.T o.ä i.d.R v.a z.Zt Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez"),
                    words("usw etc u.ä e.V a.D jr sen"), words("S Nr Abs Art Kap Bd"),
                    words("Der Die Das Er Sie Es Wir Ich Ein Eine Einer In Im Am An Auf Bei Mit Nach Von Vor Zu Zum Zur Und Aber Doch Auch Als Wenn Da Dann So Sein "
                            + "Seine Ihr Ihre Dieser Diese Dieses Für Um Unter Über Seit Während Trotz Laut Damit Dabei Dort Hier Nun Jetzt Wer Was Wie Wo Warum"), true),
            "fr", new Abbreviations(words("M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste cf ex env av apr p.ex vol art no"), words("etc J.-C"), words("n no art p"),
                    words("Le La Les L Il Elle Ils Elles Un Une Des Ce Cette Ces Et Mais En Dans À Au Aux Pour Par Sur Avec Selon Nous Vous Je On Si Quand Son Sa Ses"), false),
            "es", new Abbreviations(words("Sr Sra Sres Sras Srta Dr Dra Prof Profa Lic Ing Gral Cnel Pdte D Dña Ud Uds Vd Av Avda núm art pág págs p.ej aprox"),
                    words("etc EE.UU EE UU S.A a.C d.C"), words("núm art pág n"),
                    words("El La Los Las Un Una Y Pero En De Por Para Con Según Se Su Sus Este Esta Ese Esa Al Del Él Ella Ellos No Si Cuando Como"), false),
            "it", new Abbreviations(words("sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing on sen gen col cap ecc S Sig Dott Prof Avv On art pag cfr ca"),
                    words("ecc S.p.A"), words("n art pag"),
                    words("Il Lo La I Gli Le Un Una E Ma In Di Da Per Con Su Secondo Si Suo Sua Questo Questa Lui Lei Loro Non Se Quando Come Nel Nella Al Alla"), false),
            "pt", new Abbreviations(words("Sr Sra Srs Dr Dra Prof Profa Eng Exmo Exma D Av art pág aprox núm"), words("etc S.A a.C d.C"), words("n art pág"),
                    words("O A Os As Um Uma E Mas Em De Por Para Com Segundo Se Seu Sua Este Esta Esse Essa No Na Ao Ele Ela Eles Não Quando Como"), false),
            "nl", new Abbreviations(words("dhr mevr mr drs dr ir ing prof mw jhr ds bijv bv blz ca evt ong resp vgl zgn d.w.z o.a m.b.t t.o.v a.u.b St"),
                    words("enz etc jl jr sr e.d"), words("nr art blz"),
                    words("De Het Een Hij Zij Ze Wij We Ik Er En Maar In Op Bij Met Na Van Voor Volgens Dat Dit Die Deze Als Toen Ook Zijn Haar Hun"), false),
            "sv", new Abbreviations(words("dr prof t.ex bl.a d.v.s s.k ca kl fr.o.m t.o.m resp ev inkl exkl jfr nr st"), words("m.m osv etc m.fl f.d"), words("nr kl s"),
                    words("Den Det De En Ett Han Hon Vi Jag Och Men I På Av Med För Till Från Enligt Som När Om Efter Under Sedan Detta Denna"), false));

    private static final Set<String> WITH_ORDINALS = words("de da nb nn no fi cs sk hu sl hr sr bs et lv is pl tr");

    /** For a language without a list of its own: what most languages share. */
    static Abbreviations of(Locale language) {
        String code = language.getLanguage();
        if (code.isEmpty() || code.equals("und")) {
            return ENGLISH;
        }
        return LANGUAGES.getOrDefault(code, new Abbreviations(EVERYWHERE, Set.of(), Set.of(), Set.of(), WITH_ORDINALS.contains(code)));
    }

    boolean neverEnds(String word) {
        return titles.contains(word) || titles.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean mayEnd(String word) {
        return others.contains(word);
    }

    boolean beforeNumber(String word) {
        return numbered.contains(word);
    }

    boolean begins(String word) {
        return starters.contains(word.replace('’', '\''));
    }

    private static Set<String> words(String list) {
        return Stream.of(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
