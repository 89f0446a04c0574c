package org.retold.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that a language uses most, which tell languages of one script apart; as normal forms. */
final class FrequentWords {

    private static final Map<String, List<String>> LANGUAGES = languages(Map.ofEntries(
            Map.entry("en", "the of and to in a is that for on was with as he it by at be from his this are had not but have an they which or her were their been has would who said will there its after she about"),
            Map.entry("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde"),
            Map.entry("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son ou aux été elle mais comme cette ses leur ont nous il y deux même après selon était"),
            Map.entry("es", "de la que el en y a los del se las por un para con no una su al es lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era está porque han fueron hay muy años hasta desde según"),
            Map.entry("it", "di e il la che in a per un è del una non della i con si le da al dei nel sono alla ha più gli lo ma come anche delle su dal nella se o questo ai hanno tra stato degli cui dopo anni due"),
            Map.entry("pt", "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois foi são está ser tem segundo"),
            Map.entry("nl", "de van het een en in is dat op te zijn met voor niet die aan er om ook als maar bij of door naar uit nog over heeft worden wordt tot dan meer hij deze werd hebben geen was ze kan haar dit zich na"),
            Map.entry("sv", "och i att en som det är på av för med den till de inte har om ett han men var jag från vi så kan när man år under också efter eller nu sin där vid mot ska skulle hade blev sig över"),
            Map.entry("da", "og i at det er en til på af for de med som den har der ikke et han var fra men vi om så kan sig blev ved efter nu også skal eller havde år hun mod være bliver"),
            Map.entry("nb", "og i det er som på en til av for at de med har ikke den et han var fra men vi om så kan seg ble ved etter nå også skal eller hadde år hun mot være blir"),
            Map.entry("fi", "ja on ei että se oli hän mutta ovat kun myös joka niin kuin jos sen tai ole vain mukaan ennen jälkeen nyt sitä vielä jo olla siitä sekä"),
            Map.entry("et", "ja on ei et see oli ta aga kui ka mis kes ning või oma tema seda veel ole juba pärast enne siis nii selle"),
            Map.entry("lt", "ir kad į su iš yra tai bet kaip ne buvo dėl tik apie už po prie nuo taip bus jau savo pat jis"),
            Map.entry("pl", "w i na z do się nie to że jest o od za po jak ale dla przez są był przy które oraz tym może tego czy już ich tylko przed jego"),
            Map.entry("cs", "a v se na je že z o do s to pro i ve za jsou si ale jako by po od který podle také při před bude byl má které která až už řekl lidé není"),
            Map.entry("sk", "a v sa na je že z o do s to pre i vo za sú si ale ako by po od ktorý podľa tiež pri pred bude bol má ktoré ktorá až už aj povedal ľudia nie je"),
            Map.entry("hr", "i u je na se da su za s od o kako koji će a bi to ne iz po što samo kao ali nakon prema rekao nije bio još sve"),
            Map.entry("hu", "a az és hogy nem is egy ez meg volt már csak de ki azt szerint után ha még mint kell lesz pedig vagy el"),
            Map.entry("ro", "de și în a la cu că pe nu din o un pentru care mai este au fost ale prin sau după dar sunt ca lui fi"),
            Map.entry("tr", "ve bir bu da de için ile olarak olan çok daha gibi en kadar sonra ne ancak ama göre olduğu her ya değil dedi üzerine"),
            Map.entry("ca", "de la i el en que a els les per un amb una del no és al va es més ha com dels però aquest són també han seva perquè fins"),
            Map.entry("id", "yang dan di ini dengan untuk itu dari pada dalam tidak akan ke oleh juga ada telah mereka adalah bisa kami sudah tersebut karena kata"),
            Map.entry("vi", "và của là có được cho trong không một các những với này đã người về ở để khi từ đến ra cũng như theo tại sẽ nhưng"),
            Map.entry("ru", "и в не на что с по это как а к но его из у за от то о для же бы он так все было только при был до также который они после она их"),
            Map.entry("uk", "і в не на що з та до це як а від за про у його для але він є або був також під які щоб й після"),
            Map.entry("bg", "и на да се в за от че по не са с е като до при това ще след което които беше или още но има във със той"),
            Map.entry("sr", "и у је на се да су за од о како који ће а би то не из по што само као али након према рекао није био"),
            Map.entry("mk", "и на во се да од за со ќе не што е по како но кои или беше има при до по сите"),
            Map.entry("ar", "في من على إلى أن التي الذي عن مع هذا هذه حتى كان بعد قال وقد لم لا ما أو كما قبل بين خلال ذلك"),
            Map.entry("fa", "در و به از که این را با است برای آن شد بر تا هم یک اما شده کرد می خود نیز بود پس"),
            Map.entry("hi", "के में की है को से का और पर ने कि यह हैं कर भी ही इस नहीं एक लिए था हो गया कहा तो बाद वह जो अपने थे"),
            Map.entry("mr", "आहे आणि या च्या हे ते तर आहेत होते मध्ये असे केले नाही त्या होता की व झाली साठी त्यांनी"),
            Map.entry("ne", "छ र को मा छन् पनि भने गरेको थियो गर्न लागि भएको हुने यो ले तथा तर")));

    private FrequentWords() {
    }

    /** The languages among whose most frequent words it is. */
    static List<String> languagesOf(String normal) {
        return LANGUAGES.getOrDefault(normal, List.of());
    }

    private static Map<String, List<String>> languages(Map<String, String> lists) {
        Map<String, List<String>> languages = new HashMap<>();
        lists.forEach((language, words) -> List.of(words.split(" ")).stream().distinct().forEach(word ->
                languages.computeIfAbsent(NormalForm.of(word), _ -> new ArrayList<>()).add(language)));
        return Map.copyOf(languages);
    }
}
