package io.stancewire.analysis.speaker;

import java.util.Locale;
import java.util.Set;

/** The closed classes of English words that tell what a noun phrase is. */
final class Lexicon {
    private static final Set<String> PERSONAL_PRONOUNS =
            words("he she him her his hers himself herself who whom whose");
    private static final Set<String> THING_PRONOUNS = words("it its itself which that");
    private static final Set<String> PLURAL_PRONOUNS = words("they them their theirs themselves");
    private static final Set<String> OPEN_PRONOUNS = words("i we you me us my our your self one this these those");
    private static final Set<String> DETERMINERS =
            words("the a an this that these those his her its their our my your");
    private static final Set<String> TITLES = words(
            """
            mr mrs ms miss dr sir lord lady sen senator rep gov president representative governor congressman
            congresswoman secretary justice judge gen general prof professor minister chancellor king queen
            prince princess pope rev capt captain col colonel lt sgt mayor chairman chairwoman former
            """);
    private static final Set<String> DOCUMENTS = words(
            """
            report poll survey study letter statement law bill memo email e-mail article book filing complaint
            lawsuit document documents emails e-mails polls reports studies surveys tweet post charter
            constitution ruling editorial essay paper review analysis data figures records transcript manifesto
            indictment affidavit petition order notice website ad advertisement column story headline
            """);
    private static final Set<String> BODIES = words(
            """
            company government committee department agency party campaign court ministry administration union
            association council commission board bank newspaper magazine network firm group organization
            organisation university club league team office bureau institute foundation coalition parliament
            senate house congress army military navy police treasury panel jury regulator authority charity
            church
            """);
    private static final Set<String> QUANTIFIERS =
            words("many some several few both most two three four five other others all");
    private static final Set<String> PLURALS = words(
            """
            people children public community media press majority crowd family staff percent half folks elite
            left right
            """);
    private static final Set<String> ROLES = words(
            """
            chairman chairwoman chair chief director president spokesman spokeswoman spokesperson secretary
            minister senator representative governor mayor judge justice attorney lawyer professor analyst
            strategist manager adviser advisor aide leader head officer official founder co-founder author
            editor reporter correspondent host candidate nominee commissioner ambassador envoy counsel pollster
            economist scientist researcher historian activist executive owner coach captain player actor actress
            singer writer novelist journalist physician doctor surgeon nurse teacher student general colonel
            commander veteran member congressman congresswoman lawmaker legislator treasurer trustee partner
            fellow expert consultant organizer organiser volunteer vice-president deputy premier chancellor king
            queen prince princess bishop archbishop pope pastor rabbi imam ceo cfo coordinator brother sister
            wife husband son daughter mother father farmer resident voter striker defender goalkeeper midfielder
            champion winner inspector prosecutor
            """);

    private static final Set<String> PEOPLE = words(
            """
            people children public community troops forces soldiers allies critics refugees immigrants migrants
            residents students countries nations families elites victims republicans democrats conservatives
            liberals muslims christians jews americans millennials officials police media press fans parents
            patients girls boys majority young supporters workers opponents rebels protesters employers employees
            consumers customers users viewers readers investors shareholders owners drivers fighters settlers
            prisoners survivors followers delegates citizens teens women
            """);
    private static final Set<String> NO_ROLES = words("german roman norman ottoman human");
    private static final Set<String> FUNCTION_WORDS =
            words("the a an of in on at for to with between and or but by from as that which who is was are were");
    private static final Set<String> PERSON_ENDINGS = words("ist ian");

    private Lexicon() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** What kind of pronoun a phrase is. */
    enum Pronoun {
        PERSON,
        THING,
        PLURAL,
        OPEN,
        NONE
    }

    static Pronoun pronoun(String phrase) {
        String word = lower(phrase);
        if (PERSONAL_PRONOUNS.contains(word)) {
            return Pronoun.PERSON;
        }
        if (THING_PRONOUNS.contains(word)) {
            return Pronoun.THING;
        }
        if (PLURAL_PRONOUNS.contains(word)) {
            return Pronoun.PLURAL;
        }
        return OPEN_PRONOUNS.contains(word) ? Pronoun.OPEN : Pronoun.NONE;
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(lower(word));
    }

    /** A word that no noun phrase ends with. */
    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(lower(word));
    }

    /** A title before a name, with or without its period. */
    static boolean isTitle(String word) {
        return TITLES.contains(lower(word).replace(".", ""));
    }

    static boolean isDocument(String noun) {
        return DOCUMENTS.contains(lower(noun));
    }

    static boolean isBody(String noun) {
        return BODIES.contains(lower(noun));
    }

    static boolean isRole(String noun) {
        String word = lower(noun);
        return ROLES.contains(word)
                || word.endsWith("man") && word.length() > 5 && !NO_ROLES.contains(word)
                || word.endsWith("woman") && word.length() > 5;
    }

    /** Whether a noun names several: a plain plural in s, or one of the words that are plural without it. */
    static boolean isPlural(String noun) {
        String word = lower(noun);
        return PLURALS.contains(word)
                || QUANTIFIERS.contains(word)
                || word.endsWith("men")
                || word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
    }

    /** "many", "some", "three": what follows is several. */
    static boolean isQuantifier(String word) {
        return QUANTIFIERS.contains(lower(word));
    }

    /** Whether a noun names people: by its ending (voters, senators, activists, Americans) or one of the others. */
    static boolean isPeople(String noun) {
        String word = lower(noun);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return isRole(singular)
                || PEOPLE.contains(word)
                || word.endsWith("men")
                || PERSON_ENDINGS.stream()
                        .anyMatch(ending -> singular.length() > ending.length() + 2 && singular.endsWith(ending));
    }

    private static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
