package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleFinderTest {

    private static final String HEADLINE = "Dyke at Harn breaks after three days of rain";
    private static final String STORY = "\n\nThe dyke at Harn broke on Monday after three days of rain.\n\n“We had no time,” said Otto Brenn, a baker. He lost his shop.\n\n";
    private static final String END = "\n\nThe mayor thanked all those who had helped through the night.";

    private static Article parse(String text) {
        Article article = ArticleParser.parse(text, ArticleHints.from("harn.txt"));
        article.verify();
        return article;
    }

    private static List<String> with(Article article, Role role) {
        return article.paragraphs().stream().filter(paragraph -> paragraph.role() == role).map(paragraph -> paragraph.span().of(article.text())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Advertisement", "ADVERTISEMENT – CONTINUE READING BELOW", "Rescue workers carry sandbags on Monday. Photo: Lena Ott", "Sandbags at the dyke (Interpress/Lena Ott)",
        "FILE PHOTO: The dyke at Harn", "Mayor Lotte Brandt, left, with rescue workers. File photo", "Volunteers filling sandbags at the lower mill on Sunday.", "Sign up for our free daily newsletter",
        "The Morning Bell: all you need before breakfast, in your inbox at 7.", "Subscribe to the Gazette from 2 crowns a week", "READ MORE: How the flood unfolded", "Share this article",
        "Facebook | Twitter | WhatsApp", "Follow @HarnGazette on X", "© 2025 Harn Gazette. All rights reserved.", "Tags: flood, Harn, dyke", "#HarnFlood #StaySafe", "14 Comments",
        "Were you affected by the flood? Email news@gazette.example", "Got a story? Call the Gazette newsdesk", "(Reporting by Lena Ott; Editing by Karl Moser)", "With reporting by Interpress",
        "The views expressed here are the author's own.", "This article first appeared in the Harn Gazette.", "Join our WhatsApp channel for live updates", "4 min read", "Original Source: www.gazette.example",
        "Back to top", "Anzeige", "Mehr zum Thema:", "Our journalism is free. Support us from 3 crowns a month."})
    void setsApart(String line) {
        assertEquals(List.of(line), with(parse(HEADLINE + STORY + line + END), Role.BOILERPLATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Readers told the council to subscribe to another plan.", "The minister called for more: a dyke, a road and a school.", "He follows the club on all its travels.",
        "She signed up for the army in 1999.", "“Read more books,” she told them.", "Share prices fell by a tenth.", "The author has denied the claims.", "Customers can sign up for alerts on the firm's site.",
        "Hans Sloane (pictured) bought the mill.", "The virus first appeared in the south in November.", "The council meets again on Monday.", "A ferry for walkers",
        "Copyright law is older than the mill.", "Advertisements cost the city two million.", "Call it a flood.", "By Monday the water had gone."})
    void leavesTheStoryAlone(String line) {
        assertTrue(with(parse(HEADLINE + STORY + line + END), Role.BODY).contains(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Jane Morrison", "By JANE MORRISON, Political Editor", "Our business correspondent", "Gazette Reporter | 11 Feb 2025, 18:42", "Jane Morrison", "Von Jutta Menk", "From our correspondent in Oudal"})
    void findsTheByline(String line) {
        assertEquals(List.of(line), with(parse(HEADLINE + "\n\n" + line + STORY), Role.BYLINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published: 11 February 2025 at 18:42 GMT", "Tuesday, February 11, 2025", "2025-02-11", "Updated 3 hours ago"})
    void findsTheDate(String line) {
        assertEquals(List.of(line), with(parse(HEADLINE + "\n\n" + line + STORY), Role.DATELINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HARN, Feb 11 (Interpress) -", "HARN —", "PALM HARN, Fla. --", "Harn, 11. Februar (dpa) –", "KYIV/HARN, Feb 11 (Interpress) -", "(Interpress) -", "HARN:", "Feb 11 (Interpress) —"})
    void cutsTheDatelineOff(String dateline) {
        Article article = parse(HEADLINE + "\n\n" + dateline + " The dyke broke on Monday after rain.\n\nIt was old.");
        assertEquals(List.of(dateline), with(article, Role.DATELINE));
        assertEquals("The dyke broke on Monday after rain.", with(article, Role.BODY).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO — which nobody asked — sent help.", "Harn – a small town – was flooded.", "Jeff Holm (Producer and Host of the Show): I was there."})
    void cutsNoDatelineFromASentence(String sentence) {
        assertEquals(List.of(), with(parse(HEADLINE + "\n\n" + sentence + "\n\nIt was old."), Role.DATELINE));
    }

    @Test
    void aTeaserGoesWithItsLabel() {
        assertEquals(List.of("Read more", "Council backs second tram line"), with(parse(HEADLINE + STORY + "Read more\n\nCouncil backs second tram line" + END), Role.BOILERPLATE));
    }

    @Test
    void linesOfABoxGoTogether() {
        assertEquals(3, with(parse(HEADLINE + STORY + "The Gazette letter\nAll the town's news\nSign up here" + END.repeat(4)), Role.BOILERPLATE).size());
    }

    @Test
    void commentsEndTheStory() {
        assertEquals(2, with(parse(HEADLINE + STORY + END.repeat(3) + "\n\nComments\n\nI have said so for years, and nobody listened."), Role.BOILERPLATE).size());
    }

    @Test
    void aCaptionMayStandAboveTheHeadline() {
        assertEquals(HEADLINE, parse("Smoke hangs over the lower town.\n\n" + HEADLINE + STORY).title());
    }

    @Test
    void aKickerIsNoHeadline() {
        assertEquals(HEADLINE, parse("LOCAL NEWS\n\n" + HEADLINE + STORY).title());
    }

    @Test
    void theHeadlineIsOnePassage() {
        assertEquals("“Nine points? They got off lightly.” Why not?", parse("“Nine points? They got off lightly.” Why not?" + STORY).textOf(parse("“Nine points? They got off lightly.” Why not?" + STORY).passages().getFirst()));
    }

    @Test
    void nothingButNoticesIsRead() {
        assertEquals(1, parse("Advertisement").passages().size());
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        assertEquals(2, with(parse(HEADLINE + "\n\nThe dyke at Harn broke on Monday after three days of\nrain that fell upon the hills, and a hundred people\nwere led to safety by the firemen of three towns, who\nhad come at night.\n\nIt was old."), Role.BODY).size());
    }

    @Test
    void bodyParagraphsAreNumberedFromOne() {
        Article article = parse(HEADLINE + STORY + "Advertisement" + END);
        assertEquals(List.of(0, 1, 2, 0, 3), article.paragraphs().stream().map(Paragraph::number).toList());
    }
}
