package org.retold.core.difference.name;

import java.util.Set;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;

/** Words that say what somebody is: minister, judge, Mr. */
final class Roles {

    private static final Set<String> WORDS = WordList.of("mr mrs ms miss dr sir dame lord lady prof professor president vice-president premier "
            + "chancellor minister secretary chief chair chairman chairwoman chairperson director head leader boss executive ceo founder owner manager "
            + "spokesman spokeswoman spokesperson mayor governor senator representative congressman congresswoman councillor councilor alderman "
            + "deputy commissioner ambassador envoy diplomat official adviser advisor general colonel major captain lieutenant sergeant "
            + "officer inspector superintendent constable detective sheriff judge justice magistrate prosecutor attorney lawyer counsel "
            + "barrister solicitor coroner king queen prince princess pope bishop archbishop cardinal imam rabbi reverend "
            + "doctor surgeon nurse physician scientist researcher geologist engineer economist analyst expert historian author writer "
            + "teacher principal headteacher rector dean student coach trainer captain player striker goalkeeper referee pilot driver "
            + "farmer fisherman resident neighbour neighbor witness survivor activist campaigner organiser organizer secretary-general "
            + "treasurer treasury editor reporter correspondent lawmaker legislator mp commander firefighter coordinator hydrologist meteorologist "
            + "seismologist biologist conductor foreman worker pensioner shopkeeper baker mechanic prime foreign finance health "
            + "interior defence defense labour labor education transport environment justice home culture energy trade "
            + "presiding senior acting former caretaker");
    private static final Set<String> MERELY_BEFORE = Set.of("prime", "foreign", "finance", "health", "interior", "defence", "defense",
            "labour", "labor", "education", "transport", "environment", "home", "culture", "energy", "trade", "presiding", "senior",
            "acting", "former", "caretaker", "treasury");

    private Roles() {
    }

    static boolean isOne(Word word) {
        return WORDS.contains(word.lower()) && !MERELY_BEFORE.contains(word.lower());
    }

    /** "General" is no rank in "General Assembly". */
    static boolean namesBody(Word word, Word next) {
        return word.lower().equals("general") && next.lower().matches("assembly|election|strike|hospital|motors|electric|staff|secretariat");
    }

    /** True for a role and for what may stand before one: "health" secretary. */
    static boolean belongsToOne(Word word) {
        return WORDS.contains(word.lower());
    }
}
