package org.retold.core.difference.name;

import java.util.HashMap;
import java.util.Map;

/** Whether two words spell one name: transliterations such as Kyiv and Kiev, and short forms of English first names. */
final class Spellings {

    private static final Map<String, Integer> SHORT_FORMS = read("""
            james jim jimmy jamie
            richard rick dick rich ricky
            robert bob rob bobby
            william bill will billy
            elizabeth liz beth betty eliza
            michael mike mick
            joseph joe
            thomas tom tommy
            daniel dan danny
            edward ed eddie ted
            anthony tony
            charles charlie chuck
            katherine kate kathy catherine cathy
            margaret maggie peggy meg
            john jack johnny
            david dave
            stephen steven steve
            samuel sam
            benjamin ben
            christopher chris
            alexander alex
            andrew andy drew
            gregory greg
            kenneth ken
            ronald ron
            donald don
            nicholas nick
            patrick pat
            peter pete
            timothy tim
            matthew matt
            jeffrey jeff geoffrey geoff
            frederick fred
            susan sue
            deborah debbie
            joshua josh
            philip phil
            raymond ray
            douglas doug""");

    private Spellings() {
    }

    static boolean areShortForms(String one, String other) {
        Integer row = SHORT_FORMS.get(one);
        return row != null && row.equals(SHORT_FORMS.get(other));
    }

    /** True where both come to the same once the letters are made even between which transliterations waver. */
    static boolean areTransliterations(String one, String other) {
        return even(one).equals(even(other));
    }

    private static String even(String lower) {
        return lower.replaceAll("^[ae]l-", "").replace("ph", "f").replace("kh", "h").replace("dh", "d").replace("gh", "g").replace("ck", "k")
                .replaceAll("[qg]", "k").replace("w", "v").replace("ou", "u").replace('o', 'u').replaceAll("[eyj]", "i")
                .replaceAll("(.)\\1+", "$1").replaceAll("(?<=[aiu])h$", "");
    }

    private static Map<String, Integer> read(String table) {
        Map<String, Integer> rows = new HashMap<>();
        String[] lines = table.split("\n");
        for (int row = 0; row < lines.length; row++) {
            for (String name : lines[row].split(" ")) {
                rows.putIfAbsent(name, row);
            }
        }
        return Map.copyOf(rows);
    }
}
