package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The old bridge is shut because of the cracks that were found in it.",
        "de|Die alte Brücke ist gesperrt, weil in ihr Risse gefunden wurden und sie nicht mehr sicher ist.",
        "fr|Le vieux pont est fermé parce que des fissures ont été trouvées dans les arches.",
        "es|El viejo puente está cerrado porque se han encontrado grietas en los arcos de la ciudad.",
        "it|Il vecchio ponte è chiuso perché sono state trovate delle crepe nella pietra.",
        "pt|A velha ponte está fechada porque foram encontradas fissuras nos arcos e não é segura.",
        "nl|De oude brug is dicht omdat er scheuren in zijn gevonden en het niet meer veilig is.",
        "sv|Den gamla bron är stängd för att man har hittat sprickor i den och det inte är säkert.",
        "ru|Старый мост закрыт, так как в нём были найдены трещины, и он не был безопасен для людей.",
        "zh|旧桥因裂缝而关闭，直到五月。", "ja|古い橋はひび割れのため五月まで閉鎖されている。", "ar|الجسر القديم مغلق حتى شهر مايو", "he|הגשר הישן סגור עד מאי", "el|Η παλιά γέφυρα είναι κλειστή",
        "fa|شهردار گفت پل قدیمی تا پایان بهار بسته می‌ماند و مردم باید از راه دیگری بروند.",
        "ur|میئر نے کہا کہ پرانا پل موسم بہار کے آخر تک بند رہے گا اور لوگوں کو دوسرا راستہ لینا ہوگا۔",
        "hi|महापौर ने कहा कि पुराना पुल मई तक बंद रहेगा और लोगों को दूसरे रास्ते से जाना होगा।",
        "mr|जुना पूल मे महिन्यापर्यंत बंद आहे आणि लोकांना दुसऱ्या मार्गाने जावे लागेल, असे महापौरांनी सांगितले आहे.",
        "th|นายกเทศมนตรีกล่าวว่าสะพานเก่าจะปิดไปจนถึงเดือนพฤษภาคม",
        "ko|시장은 낡은 다리가 5월까지 닫혀 있을 것이라고 말했다.",
        "uk|Міський голова сказав, що старий міст буде закрито до травня, і люди мають їхати іншою дорогою.",
        "bg|Кметът каза, че старият мост ще остане затворен до май, след което ще бъде ремонтиран от общината.",
        "tr|Belediye başkanı eski köprünün mayıs ayına kadar kapalı kalacağını ve bunun için bir yol daha açılacağını söyledi.",
        "pl|Burmistrz powiedział, że stary most będzie zamknięty do maja i nie wiadomo, czy się go otworzy przed latem.",
        "cs|Starosta řekl, že starý most bude uzavřen až do května a lidé se musí vydat jinou cestou, která je delší.",
        "id|Wali kota mengatakan bahwa jembatan itu akan ditutup dan tidak bisa dilewati oleh kendaraan yang berat dari kota.",
        "hu|A polgármester szerint a régi híd csak májusban nyit meg, és az is lehet, hogy még tovább lesz zárva.",
        "zh|市长在NATO峰会后对《The Guardian》表示，大桥将关闭至五月。",
        "ja|同市はNTTとJR東日本に対し、橋を来月末まで閉鎖すると伝えた。"})
    void knows(String language, String text) {
        assertEquals(Optional.of(language), LanguageGuess.of(text).map(Locale::getLanguage));
    }

    @Test
    void saysNothingOfAFewNames() {
        assertEquals(Optional.empty(), LanguageGuess.of("Lowmere Harn Oudal 1888"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"El Niño", "Die Hard in Den Haag", "Breaking news", "La Paz de Mayo", "Prof. J. de la Cruz", "OK", "5. 3. 2024", "😀🎉",
        "Mario Rossi, Torino", "Sao Paulo, Lisboa e Porto"})
    void saysNothingOfWhatIsTooShort(String text) {
        assertEquals(Optional.empty(), LanguageGuess.of(text));
    }

    @Test
    void namesOfAnotherLanguageDoNotCount() {
        assertEquals(Optional.of("en"), LanguageGuess.of("The Rue de la Paix and the Place de la Concorde in Paris were closed on Monday, "
                + "the mayor said, as the water of the Seine rose.").map(Locale::getLanguage));
    }

    @Test
    void aQuotationInAnotherScriptDoesNotCount() {
        assertEquals(Optional.of("en"), LanguageGuess.of("The sign on the bridge said \"ממנוע כניסה\", which is the Hebrew for no entry, "
                + "and it was there for years.").map(Locale::getLanguage));
    }

    @Test
    void saysNothingOfNothing() {
        assertEquals(Optional.empty(), LanguageGuess.of(""));
    }
}
