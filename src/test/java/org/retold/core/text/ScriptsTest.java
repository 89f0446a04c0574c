package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    private static List<String> sentences(String language, String text) {
        return new Sentences(text, Locale.of(language)).in(new Span(0, text.length())).stream().map(span -> span.of(text)).toList();
    }

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().map(Token::surface).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "zh|旧桥已关闭。何时开放？没人知道！/旧桥已关闭。/何时开放？/没人知道！",
        "zh|“桥不安全。”市长说。居民很失望。/“桥不安全。”市长说。/居民很失望。",
        "zh|他说：“桥不安全。我们等专家。”随后他离开了会场。/他说：“桥不安全。/我们等专家。”/随后他离开了会场。",
        "zh|桥长1.5公里，由ABC Inc.建造……工程师说。/桥长1.5公里，由ABC Inc.建造……工程师说。",
        "ja|橋は閉鎖された。再開は五月だ。/橋は閉鎖された。/再開は五月だ。",
        "ja|「橋は危ない。待つしかない。」と市長は述べた。住民は困っている。/「橋は危ない。待つしかない。」と市長は述べた。/住民は困っている。",
        "hi|पुल बंद है। कब खुलेगा? कोई नहीं जानता।/पुल बंद है।/कब खुलेगा?/कोई नहीं जानता।",
        "hi|पुल बंद है।लोग परेशान हैं॥/पुल बंद है।/लोग परेशान हैं॥",
        "ar|الجسر مغلق. متى يفتح؟ لا أحد يعرف!/الجسر مغلق./متى يفتح؟/لا أحد يعرف!",
        "ar|قال د. سامر إن الجسر مغلق. انتظر الناس./قال د. سامر إن الجسر مغلق./انتظر الناس.",
        "ur|پل بند ہے۔ کب کھلے گا؟ کوئی نہیں جانتا۔/پل بند ہے۔/کب کھلے گا؟/کوئی نہیں جانتا۔",
        "fa|پل بسته است. چه زمانی باز می‌شود؟ کسی نمی‌داند./پل بسته است./چه زمانی باز می‌شود؟/کسی نمی‌داند.",
        "he|הגשר סגור. \"מתי ייפתח?\" שאל מנכ\"ל החברה. איש לא ידע./הגשר סגור./\"מתי ייפתח?\"/שאל מנכ\"ל החברה./איש לא ידע.",
        "ko|다리가 닫혔다. 언제 열리나? 아무도 모른다./다리가 닫혔다./언제 열리나?/아무도 모른다."})
    void cutsSentencesByTheirScript(String language, String row) {
        List<String> parts = List.of(row.split("/"));
        assertEquals(parts.subList(1, parts.size()), sentences(language, parts.getFirst()));
    }

    @Test
    void cutsThaiAtSpacesThatPartSentencesOnly() {
        String first = "นายกเทศมนตรีกล่าวว่าสะพานเก่าจะปิดไปจนถึงวันที่ 12 พฤษภาคม 2567 เนื่องจากวิศวกรพบรอยร้าว";
        String second = "ส่วนชาวบ้านต้องใช้เส้นทางอื่นซึ่งไกลกว่าเดิมถึงสิบกิโลเมตร";
        assertEquals(List.of(first, second), sentences("th", first + " " + second));
    }

    @Test
    void keepsAThaiQuotationTogether() {
        String text = "ผู้อำนวยการกล่าวว่า “เราจะไม่เปิดสะพานจนกว่าจะซ่อมเสร็จเรียบร้อยทุกจุด ส่วนเรื่องค่าเสียหายนั้นยังไม่มีใครตอบได้ในตอนนี้”";
        assertEquals(List.of(text), sentences("th", text));
    }

    @Test
    void cutsWordsOfScriptsWithoutSpaces() {
        assertEquals(List.of("นายกเทศมนตรี", "กล่าว", "ว่า", "สะพาน", "เก่า"), words("นายกเทศมนตรีกล่าวว่าสะพานเก่า"));
        assertEquals(List.of("旧", "桥", "。"), words("旧桥。"));
        assertEquals(List.of("コンクリート", "の", "橋"), words("コンクリートの橋"));
    }

    @Test
    void keepsAcronymsOfHebrewWhole() {
        assertEquals(List.of("מנכ\"ל", "צה״ל", "אמר"), words("מנכ\"ל צה״ל אמר"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧‍👦", "🇩🇪🇫🇷", "👍🏽", "1️⃣", "क्षेत्र", "e\u0301tat", "각", "\u1100\u1161\u11A8", "กี่", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "שָׁלוֹם", "مُحَمَّد", "が"})
    void neverCutsAGrapheme(String text) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        String around = "a " + text + "b " + text + " " + text + "。";
        graphemes.setText(around);
        for (Token token : Tokenizer.tokens(around)) {
            assertTrue(graphemes.isBoundary(token.span().start()) && graphemes.isBoundary(token.span().end()), token.toString());
        }
    }

    @Test
    void vowelPointsAndMixedUpLettersAreNoDifference() {
        assertEquals(NormalForm.of("محمد"), NormalForm.of("مُحَمَّد"));
        assertEquals(NormalForm.of("שלום"), NormalForm.of("שָׁלוֹם"));
        assertEquals(NormalForm.of("کتاب"), NormalForm.of("كـتاب"));
    }
}
