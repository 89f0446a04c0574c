package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "zh|旧桥因裂缝而关闭，直到五月。", "ja|古い橋はひび割れのため五月まで閉鎖されている。", "ar|الجسر القديم مغلق حتى شهر مايو", "he|הגשר הישן סגור עד מאי", "el|Η παλιά γέφυρα είναι κλειστή"})
    void knows(String language, String text) {
        assertEquals(Optional.of(language), LanguageGuess.of(text).map(Locale::getLanguage));
    }

    @Test
    void saysNothingOfAFewNames() {
        assertEquals(Optional.empty(), LanguageGuess.of("Lowmere Harn Oudal 1888"));
    }

    @Test
    void saysNothingOfNothing() {
        assertEquals(Optional.empty(), LanguageGuess.of(""));
    }
}
